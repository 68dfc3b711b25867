/** A word in English and Hindi. */
export interface Word {
	en: string;
	hi: string;
}

const words = (...pairs: [en: string, hi: string][]): Word[] => pairs.map(([en, hi]) => ({ en, hi }));

const names = (text: string): string[] => text.trim().split(/\s+/);

/** Where produce comes from. */
export const regions: readonly Word[] = words(
	['Nashik', 'नासिक'],
	['Kolar', 'कोलार'],
	['Ooty', 'ऊटी'],
	['Kodaikanal', 'कोडाइकनाल'],
	['Hosur', 'होसुर'],
	['Chikkaballapur', 'चिक्कबल्लापुर'],
	['Hassan', 'हासन'],
	['Coorg', 'कूर्ग'],
	['Belagavi', 'बेलगावी'],
	['Hubballi', 'हुब्बल्ली'],
	['Raichur', 'रायचूर'],
	['Madanapalle', 'मदनपल्ले'],
	['Guntur', 'गुंटूर'],
	['Kurnool', 'कुरनूल'],
	['Chittoor', 'चित्तूर'],
	['Vikarabad', 'विकाराबाद'],
	['Warangal', 'वारंगल'],
	['Nizamabad', 'निज़ामाबाद'],
	['Dindigul', 'डिंडीगुल'],
	['Theni', 'तेनी'],
	['Oddanchatram', 'ओड्डनछत्रम'],
	['Mettupalayam', 'मेट्टुपालयम'],
	['Erode', 'ईरोड'],
	['Wayanad', 'वायनाड'],
	['Munnar', 'मुन्नार'],
	['Palakkad', 'पलक्कड़'],
	['Kanthalloor', 'कांतल्लूर'],
	['Pune', 'पुणे'],
	['Satara', 'सातारा'],
	['Sangli', 'सांगली'],
	['Kolhapur', 'कोल्हापुर'],
	['Solapur', 'सोलापुर'],
	['Ratnagiri', 'रत्नागिरी'],
	['Jalgaon', 'जलगाँव'],
	['Nagpur', 'नागपुर'],
	['Ahmednagar', 'अहमदनगर'],
	['Lasalgaon', 'लासलगाँव'],
	['Anand', 'आणंद'],
	['Junagadh', 'जूनागढ़'],
	['Valsad', 'वलसाड'],
	['Banaskantha', 'बनासकांठा'],
	['Indore', 'इंदौर'],
	['Mandsaur', 'मंदसौर'],
	['Chhindwara', 'छिंदवाड़ा'],
	['Jodhpur', 'जोधपुर'],
	['Chomu', 'चौमू'],
	['Agra', 'आगरा'],
	['Farrukhabad', 'फ़र्रुख़ाबाद'],
	['Varanasi', 'वाराणसी'],
	['Malihabad', 'मलीहाबाद'],
	['Muzaffarpur', 'मुज़फ़्फ़रपुर'],
	['Hajipur', 'हाजीपुर'],
	['Hooghly', 'हुगली'],
	['Nadia', 'नदिया'],
	['Darjeeling', 'दार्जिलिंग'],
	['Shillong', 'शिलांग'],
	['Solan', 'सोलन'],
	['Kullu', 'कुल्लू'],
	['Kinnaur', 'किन्नौर'],
	['Nainital', 'नैनीताल'],
	['Jalandhar', 'जालंधर'],
	['Malerkotla', 'मलेरकोटला'],
	['Karnal', 'करनाल'],
	['Sonipat', 'सोनीपत'],
);

/** How it was grown or what kind it is. */
export const styles: readonly Word[] = words(
	['Organic', 'जैविक'],
	['Desi', 'देसी'],
	['Hybrid', 'संकर'],
	['Hydroponic', 'हाइड्रोपोनिक'],
	['Polyhouse', 'पॉलीहाउस'],
	['Natural', 'प्राकृतिक'],
	['Heirloom', 'पारंपरिक'],
	['Hill', 'पहाड़ी'],
	['Rainfed', 'वर्षा सिंचित'],
	['Riverbed', 'दियारा'],
	['Tender', 'कोमल'],
	['Jumbo', 'बड़े'],
	['Mini', 'छोटे'],
	['Early', 'अगेती'],
	['Winter', 'शीतकालीन'],
	['Pesticide-free', 'कीटनाशक रहित'],
);

/** Sorting grades. */
export const grades: readonly Word[] = words(
	['Grade A', 'ग्रेड ए'],
	['Grade B', 'ग्रेड बी'],
	['Premium', 'प्रीमियम'],
	['Select', 'चुनिंदा'],
	['Value', 'किफ़ायती'],
);

/** Family names of farms, customers and riders. */
export const familyNames: readonly string[] = names(`
	Patil Gowda Reddy Naidu Shinde Pawar Jadhav More Kale Deshmukh Kulkarni Rao Shetty Hegde Bhat
	Nair Menon Pillai Varghese Thomas Iyer Murugan Selvam Perumal Patel Shah Desai Solanki Chaudhary
	Rathore Meena Yadav Singh Verma Sharma Mishra Tiwari Pandey Kumar Das Ghosh Mondal Saha Barman
	Lyngdoh Negi Rawat Thakur Bisht Gill Sandhu Dhillon Grewal Sethi Khan Ansari Fernandes Dsouza
	Bora Gogoi
`);

/** Given names of customers. */
export const givenNames: readonly string[] = names(`
	Aarav Aditi Ajay Ananya Anil Arjun Bhavna Chitra Deepak Divya Farah Gauri Harish Imran Isha
	Jyoti Karthik Kavya Lakshmi Manoj Meera Mohan Nandini Neha Nikhil Pooja Prakash Priya Rahul Ravi
	Rekha Rohan Sanjay Sara Shreya Sunita Suresh Tanvi Uma Varun Vidya Vikram Yash Zoya
`);

/** How a farm calls itself. */
export const farmKinds: readonly string[] = [
	'Farm',
	'Farms',
	'Orchards',
	'Gardens',
	'Agro',
	'Fields',
	'Estate',
];
