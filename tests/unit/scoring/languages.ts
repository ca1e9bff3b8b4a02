/** A short and a longer follow-up in each of many languages: none of them is English. */
export const foreign: readonly (readonly [language: string, short: string, long: string])[] = [
  [
    'German',
    'Hallo Frau Berg, danke für das nette Gespräch gestern!',
    'Sehr geehrter Herr Weiss,\n\nich möchte mich noch einmal für das Gespräch am Dienstag bedanken. Besonders spannend fand ich, was Sie über die neue Halle erzählt haben und wie die Lehrlinge dort arbeiten.\n\nÜber eine Rückmeldung würde ich mich sehr freuen.',
  ],
  [
    'Spanish',
    'Hola Marta, gracias por la charla de ayer, me encantó.',
    'Estimada Sra. Ruiz:\n\nQuería agradecerle el tiempo que me dedicó el martes. Me interesó mucho lo que me contó sobre la nueva planta y sobre los aprendices.\n\nQuedo a la espera de sus noticias.',
  ],
  [
    'French',
    'Bonjour Paul, merci beaucoup pour hier, c’était super.',
    'Madame,\n\nJe tiens à vous remercier pour le temps que vous m’avez accordé mardi. Ce que vous avez dit de la nouvelle usine et des apprentis m’a beaucoup intéressé.\n\nDans l’attente de votre réponse, je reste à votre disposition.',
  ],
  [
    'Portuguese',
    'Olá Rita, obrigado pela conversa de ontem, gostei imenso.',
    'Prezada Sra. Lopes,\n\nGostaria de agradecer o tempo que me dedicou na terça-feira. Achei muito interessante o que disse sobre a nova fábrica e os aprendizes.\n\nFico à espera da sua resposta.',
  ],
  [
    'Italian',
    'Ciao Luca, grazie mille per ieri, mi è piaciuto tutto.',
    'Gentile dottoressa Riva,\n\ndesidero ringraziarla per il tempo che mi ha dedicato martedì. Mi ha colpito quello che ha raccontato sulla nuova sede e sugli apprendisti.\n\nResto in attesa di un suo riscontro.',
  ],
  [
    'Catalan',
    'Hola Jordi, moltes gràcies per la conversa d’ahir.',
    'Benvolguda senyora Puig,\n\nVolia agrair-li el temps que em va dedicar dimarts. Em va interessar molt el que va explicar sobre la nova planta i sobre els aprenents.\n\nQuedo a l’espera de la seva resposta.',
  ],
  [
    'Galician',
    'Ola Uxía, moitas grazas pola conversa de onte.',
    'Estimada señora Castro:\n\nQuería agradecerlle o tempo que me dedicou o martes. Interesoume moito o que contou sobre a nova planta e sobre os aprendices.\n\nQuedo á espera da súa resposta.',
  ],
  [
    'Basque',
    'Kaixo Ane, mila esker atzoko solasaldiagatik.',
    'Ane agurgarria:\n\nEskerrak eman nahi dizkizut asteartean eman zenidan denboragatik. Asko gustatu zitzaidan lantegi berriari eta ikastunei buruz kontatu zenuena.\n\nZure erantzunaren zain geratzen naiz.',
  ],
  [
    'Dutch',
    'Hoi Sanne, bedankt voor het leuke gesprek van gisteren.',
    'Geachte mevrouw De Vries,\n\nGraag wil ik u bedanken voor de tijd die u dinsdag voor mij heeft genomen. Wat u vertelde over de nieuwe hal en de leerlingen vond ik erg boeiend.\n\nIk hoor graag van u.',
  ],
  [
    'Afrikaans',
    'Hallo Piet, baie dankie vir gister se gesprek.',
    'Geagte mevrou Botha,\n\nEk wil u graag bedank vir die tyd wat u Dinsdag aan my afgestaan het. Wat u oor die nuwe saal en die leerlinge vertel het, was vir my baie interessant.\n\nEk sien uit daarna om van u te hoor.',
  ],
  [
    'Swedish',
    'Hej Lena, tack för ett trevligt samtal igår.',
    'Hej Lena,\n\nJag vill tacka för den tid du gav mig i tisdags. Det du berättade om den nya hallen och lärlingarna var mycket spännande.\n\nJag ser fram emot att höra från dig.',
  ],
  [
    'Norwegian',
    'Hei Kari, takk for en hyggelig samtale i går.',
    'Hei Kari,\n\nJeg vil gjerne takke for tiden du ga meg på tirsdag. Det du fortalte om den nye hallen og lærlingene var veldig spennende.\n\nJeg ser frem til å høre fra deg.',
  ],
  [
    'Nynorsk',
    'Hei Kari, takk for ein hyggeleg samtale i går.',
    'Hei Kari,\n\nEg vil gjerne takke for tida du gav meg på tysdag. Det du fortalde om den nye hallen og lærlingane var svært spennande.\n\nEg ser fram til å høyre frå deg.',
  ],
  [
    'Danish',
    'Hej Mette, tak for en god snak i går.',
    'Kære Mette,\n\nJeg vil gerne sige tak for den tid, du gav mig i tirsdags. Det, du fortalte om den nye hal og lærlingene, var meget spændende.\n\nJeg glæder mig til at høre fra dig.',
  ],
  [
    'Icelandic',
    'Sæl Anna, takk fyrir gott spjall í gær.',
    'Sæl Anna,\n\nÉg vil þakka þér fyrir tímann sem þú gafst mér á þriðjudaginn. Það sem þú sagðir um nýja salinn og lærlingana var mjög áhugavert.\n\nÉg hlakka til að heyra frá þér.',
  ],
  [
    'Finnish',
    'Hei Aino, kiitos eilisestä keskustelusta.',
    'Hyvä Aino,\n\nHaluan kiittää ajasta, jonka annoit minulle tiistaina. Oli todella kiinnostavaa kuulla uudesta hallista ja oppipojista.\n\nOdotan innolla vastaustasi.',
  ],
  [
    'Estonian',
    'Tere Liis, aitäh eilse vestluse eest.',
    'Tere Liis,\n\nSoovin tänada aja eest, mille mulle teisipäeval pühendasite. See, mida rääkisite uuest hallist ja õpipoistest, oli väga huvitav.\n\nOotan teie vastust.',
  ],
  [
    'Latvian',
    'Sveika Ilze, paldies par vakardienas sarunu.',
    'Cienījamā Ilze!\n\nVēlos pateikties par laiku, ko man veltījāt otrdien. Tas, ko stāstījāt par jauno halli un mācekļiem, bija ļoti interesanti.\n\nGaidīšu jūsu atbildi.',
  ],
  [
    'Lithuanian',
    'Sveiki, ačiū už vakarykštį pokalbį.',
    'Gerbiama ponia Rasa,\n\nNoriu padėkoti už laiką, kurį man skyrėte antradienį. Tai, ką papasakojote apie naują salę ir mokinius, buvo labai įdomu.\n\nLauksiu jūsų atsakymo.',
  ],
  [
    'Polish',
    'Cześć Anka, dziękuję za wczorajszą rozmowę.',
    'Szanowna Pani,\n\nchciałbym podziękować za czas, który poświęciła mi Pani we wtorek. To, co usłyszałem o nowej hali i uczniach, bardzo mnie zainteresowało.\n\nCzekam na odpowiedź.',
  ],
  [
    'Czech',
    'Dobrý den, děkuji za včerejší rozhovor.',
    'Vážená paní Nováková,\n\nrád bych vám poděkoval za čas, který jste mi v úterý věnovala. To, co jste říkala o nové hale a učních, mě velmi zaujalo.\n\nTěším se na vaši odpověď.',
  ],
  [
    'Slovak',
    'Dobrý deň, ďakujem za včerajší rozhovor.',
    'Vážená pani Kováčová,\n\nrád by som sa vám poďakoval za čas, ktorý ste mi v utorok venovali. To, čo ste hovorili o novej hale a učňoch, ma veľmi zaujalo.\n\nTeším sa na vašu odpoveď.',
  ],
  [
    'Slovene',
    'Živjo Maja, hvala za včerajšnji pogovor.',
    'Spoštovana gospa Kos,\n\nrad bi se vam zahvalil za čas, ki ste mi ga namenili v torek. Kar ste povedali o novi hali in vajencih, me je zelo zanimalo.\n\nVeselim se vašega odgovora.',
  ],
  [
    'Croatian',
    'Bok Iva, hvala na jučerašnjem razgovoru.',
    'Poštovana gospođo Horvat,\n\nželim vam zahvaliti na vremenu koje ste mi posvetili u utorak. Ono što ste ispričali o novoj hali i učenicima jako me zanima.\n\nRadujem se vašem odgovoru.',
  ],
  [
    'Romanian',
    'Bună Ioana, mulțumesc pentru discuția de ieri.',
    'Stimată doamnă Popescu,\n\nVreau să vă mulțumesc pentru timpul pe care mi l-ați acordat marți. Mi s-a părut foarte interesant ce ați povestit despre hala nouă și despre ucenici.\n\nAștept răspunsul dumneavoastră.',
  ],
  [
    'Romanian without accents',
    'Buna Ioana, multumesc pentru discutia de ieri.',
    'Stimata doamna Popescu,\n\nVreau sa va multumesc pentru timpul pe care mi l-ati acordat marti. Mi s-a parut foarte interesant ce ati povestit despre hala noua si despre ucenici.\n\nAstept raspunsul dumneavoastra.',
  ],
  [
    'Hungarian',
    'Szia Réka, köszönöm a tegnapi beszélgetést.',
    'Tisztelt Asszonyom!\n\nSzeretném megköszönni az időt, amelyet kedden rám szánt. Nagyon érdekes volt, amit az új csarnokról és a tanoncokról mesélt.\n\nVárom válaszát.',
  ],
  [
    'Turkish',
    'Merhaba Elif, dünkü görüşme için teşekkürler.',
    'Sayın Elif Hanım,\n\nSalı günü bana ayırdığınız zaman için teşekkür etmek istiyorum. Yeni atölye ve çıraklar hakkında anlattıklarınız çok ilgimi çekti.\n\nYanıtınızı bekliyorum.',
  ],
  [
    'Indonesian',
    'Halo Dewi, terima kasih untuk obrolan kemarin.',
    'Yth. Ibu Dewi,\n\nSaya ingin mengucapkan terima kasih atas waktu yang Ibu berikan hari Selasa. Cerita tentang pabrik baru dan para magang sangat menarik bagi saya.\n\nSaya menunggu kabar dari Ibu.',
  ],
  [
    'Malay',
    'Hai Aida, terima kasih atas perbualan semalam.',
    'Puan Aida,\n\nSaya ingin mengucapkan terima kasih kerana meluangkan masa pada hari Selasa. Apa yang puan ceritakan tentang kilang baharu dan para perantis amat menarik.\n\nSaya menantikan jawapan puan.',
  ],
  [
    'Tagalog',
    'Hi Joy, salamat sa usapan natin kahapon.',
    'Mahal na Bb. Santos,\n\nNais ko pong magpasalamat sa oras na ibinigay ninyo sa akin noong Martes. Talagang naging interesado ako sa kuwento ninyo tungkol sa bagong pagawaan at sa mga baguhan.\n\nHihintayin ko po ang inyong sagot.',
  ],
  [
    'Vietnamese',
    'Chào chị Lan, cảm ơn chị về buổi nói chuyện hôm qua.',
    'Kính gửi chị Lan,\n\nTôi xin cảm ơn chị đã dành thời gian cho tôi hôm thứ Ba. Những gì chị kể về xưởng mới và các bạn học việc rất thú vị.\n\nTôi mong nhận được hồi âm.',
  ],
  [
    'Swahili',
    'Habari Amina, asante kwa mazungumzo ya jana.',
    'Mpendwa Bi Amina,\n\nNingependa kukushukuru kwa muda ulionipa siku ya Jumanne. Nilivutiwa sana na ulichosema kuhusu kiwanda kipya na wanafunzi wa kazi.\n\nNasubiri jibu lako.',
  ],
  [
    'Albanian',
    'Tung Arta, faleminderit për bisedën e djeshme.',
    'E nderuara zonja Arta,\n\nDëshiroj t’ju falënderoj për kohën që më kushtuat të martën. Ajo që treguat për punishten e re dhe nxënësit ishte shumë interesante.\n\nPres përgjigjen tuaj.',
  ],
  [
    'Welsh',
    'Helo Siân, diolch am y sgwrs ddoe.',
    'Annwyl Siân,\n\nHoffwn ddiolch i chi am yr amser a roesoch i mi ddydd Mawrth. Roedd yr hyn a ddywedoch am y neuadd newydd a’r prentisiaid yn ddiddorol iawn.\n\nEdrychaf ymlaen at glywed gennych.',
  ],
  [
    'Irish',
    'A Mháire, go raibh maith agat as an gcomhrá inné.',
    'A Mháire, a chara,\n\nBa mhaith liom buíochas a ghabháil leat as an am a thug tú dom Dé Máirt. Bhí an méid a dúirt tú faoin halla nua agus faoi na printísigh an-suimiúil.\n\nTá mé ag súil le do fhreagra.',
  ],
  [
    'Maltese',
    'Għażiża Marija, grazzi tat-taħdita tal-bieraħ.',
    'Għażiża Sinjura Borg,\n\nNixtieq nirringrazzjak tal-ħin li tajtni nhar it-Tlieta. Dak li għedt dwar is-sala l-ġdida u l-apprendisti kien interessanti ħafna.\n\nNistenna t-tweġiba tiegħek.',
  ],
  [
    'Haitian Creole',
    'Bonjou Marie, mèsi pou konvèsasyon yè a.',
    'Chè Madan Pierre,\n\nMwen ta renmen remèsye ou pou tan ou te ban mwen madi a. Sa ou te di sou nouvo atelye a ak apranti yo te enterese mwen anpil.\n\nM ap tann repons ou.',
  ],
  [
    'Russian',
    'Здравствуйте, спасибо за вчерашний разговор.',
    'Уважаемая Анна,\n\nхочу поблагодарить вас за время, которое вы уделили мне во вторник. Мне было очень интересно услышать о новом цехе.\n\nЖду вашего ответа.',
  ],
  [
    'Ukrainian',
    'Добрий день, дякую за вчорашню розмову.',
    'Шановна Ганно,\n\nхочу подякувати за час, який ви приділили мені у вівторок. Мені було дуже цікаво почути про новий цех.\n\nЧекаю на вашу відповідь.',
  ],
  [
    'Greek',
    'Καλημέρα, ευχαριστώ για τη χθεσινή συζήτηση.',
    'Αγαπητή κυρία,\n\nΘα ήθελα να σας ευχαριστήσω για τον χρόνο που μου δώσατε την Τρίτη.\n\nΠεριμένω την απάντησή σας.',
  ],
  [
    'Hebrew',
    'שלום רב, תודה על השיחה אתמול.',
    'שלום רב,\n\nאני רוצה להודות לך על הזמן שנתת לי ביום שלישי. היה מעניין לשמוע על המפעל החדש.\n\nאשמח לשמוע ממך.',
  ],
  [
    'Arabic',
    'مرحبا، شكرا على حديث أمس.',
    'السيدة الفاضلة،\n\nأود أن أشكرك على الوقت الذي منحتني إياه يوم الثلاثاء. كان من المثير أن أسمع عن المصنع الجديد.\n\nأنتظر ردك.',
  ],
  [
    'Persian',
    'سلام، ممنون از گفتگوی دیروز.',
    'سرکار خانم،\n\nمی‌خواهم از وقتی که روز سه‌شنبه به من دادید تشکر کنم. شنیدن درباره کارگاه تازه بسیار جالب بود.\n\nمنتظر پاسخ شما هستم.',
  ],
  [
    'Hindi',
    'नमस्ते, कल की बातचीत के लिए धन्यवाद।',
    'आदरणीय महोदया,\n\nमंगलवार को आपने जो समय दिया उसके लिए मैं धन्यवाद करना चाहता हूँ। नए कारखाने के बारे में सुनना रोचक था।\n\nआपके उत्तर की प्रतीक्षा है।',
  ],
  [
    'German, shouted',
    'HALLO FRAU BERG, VIELEN DANK FÜR DAS NETTE GESPRÄCH!',
    'SEHR GEEHRTE FRAU BERG,\n\nVIELEN DANK FÜR DAS GESPRÄCH VOM DIENSTAG. ICH WÜRDE MICH SEHR FREUEN, WENN ES KLAPPT.',
  ],
  [
    'Hinglish',
    'Namaste ma’am, kal ki baat ke liye bahut dhanyavaad.',
    'Namaste ma’am,\n\nMangalvaar ko aapne jo samay diya uske liye main dhanyavaad karna chahta hoon. Naye karkhane ke baare mein sunna bahut achha laga.\n\nAapke jawab ka intezaar rahega.',
  ],
  [
    'Bengali',
    'নমস্কার, গতকালের আলাপের জন্য ধন্যবাদ।',
    'শ্রদ্ধেয়া,\n\nমঙ্গলবার আমাকে সময় দেওয়ার জন্য ধন্যবাদ জানাই। নতুন কারখানার কথা শুনে খুব ভালো লেগেছে।\n\nআপনার উত্তরের অপেক্ষায় আছি।',
  ],
  [
    'Tamil',
    'வணக்கம், நேற்றைய உரையாடலுக்கு நன்றி.',
    'மதிப்பிற்குரிய அம்மா,\n\nசெவ்வாய்க்கிழமை நீங்கள் எனக்கு அளித்த நேரத்திற்கு நன்றி. புதிய தொழிற்சாலை பற்றி கேட்டது மிகவும் சுவாரஸ்யமாக இருந்தது.\n\nஉங்கள் பதிலை எதிர்பார்க்கிறேன்.',
  ],
  [
    'Georgian',
    'გამარჯობა, მადლობა გუშინდელი საუბრისთვის.',
    'პატივცემულო ქალბატონო,\n\nმინდა მადლობა გადაგიხადოთ სამშაბათს დათმობილი დროისთვის. ძალიან საინტერესო იყო ახალი საამქროს შესახებ.\n\nველი თქვენს პასუხს.',
  ],
  [
    'Armenian',
    'Բարև ձեզ, շնորհակալություն երեկվա զրույցի համար։',
    'Հարգելի տիկին,\n\nՇնորհակալություն երեքշաբթի ինձ տրամադրած ժամանակի համար։ Շատ հետաքրքիր էր լսել նոր արտադրամասի մասին։\n\nՍպասում եմ ձեր պատասխանին։',
  ],
  [
    'Thai',
    'สวัสดีค่ะ ขอบคุณสำหรับการพูดคุยเมื่อวานค่ะ',
    'เรียนคุณสมชาย\n\nดิฉันขอขอบคุณสำหรับเวลาที่ให้ดิฉันเมื่อวันอังคาร เรื่องโรงงานใหม่น่าสนใจมาก\n\nรอคำตอบจากคุณนะคะ',
  ],
  [
    'Japanese',
    '昨日はありがとうございました。とても楽しかったです。',
    '山田様\n\n火曜日はお時間をいただき、ありがとうございました。新しい工場のお話がとても興味深かったです。\n\nお返事をお待ちしております。',
  ],
  [
    'Chinese',
    '您好，谢谢您昨天抽出时间见我。',
    '王女士：\n\n感谢您星期二抽出宝贵的时间。您讲的新车间和学徒的故事非常有意思。\n\n期待您的回复。',
  ],
  [
    'Korean',
    '안녕하세요, 어제 대화 감사했습니다.',
    '김 부장님께\n\n화요일에 시간을 내주셔서 감사합니다. 새 공장과 견습생 이야기가 무척 흥미로웠습니다.\n\n답장을 기다리겠습니다.',
  ],
];
/** English of all sorts: terse, typed in haste, broken, full of names and of words from elsewhere. */
export const english: readonly string[] = [
  'Thx for 2day, was gr8.',
  'Cheers mate, top afternoon.',
  'Thanks!',
  'ok so that went well i think lol. hope 2 hear from u',
  'Great meeting Anna-Sofie Sørensen, Jürgen Groß, María Núñez, Łukasz Wójcik and Zoë Béjart.',
  'Dear Señor Núñez, thank you for the café con leche and the talk about São Paulo and Málaga.',
  'I hope Pablo, María José and Íñigo liked the mole poblano. Viva Oaxaca!',
  'Ordered Traction on the train home. Still laughing about forklift, mayor, car.',
  'Many thank for interview of today. I am like very much factory and worker also good people.',
  'Dear Sir, kindly do the needful and revert back at the earliest. Obliged.',
  'Interview good. Me very happy. Want job. Wait answer.',
  'Loved the tour. Loved the dog. Loved the soup.',
  'Kudos on the Vasa model, Herr Lindqvist; das ist wunderbar, as my grandmother used to say.',
  'Bonjour from Lyon! Thank you for the interview on Monday and for the croissants.',
  'Best tour ever. Sign me up.',
  'Python, SQL, dbt, Airflow: all four done. Numbers attached.',
  'No, I have not read it. Will do so today.',
  'Met Ana, Pia, Rui, João, Inês and Zé at the pastelaria de Belém, que saudade!',
  'De Vries en Zoon was a great place to see; het was gezellig, as you said.',
  'Dear Mr. Nguyen Van Anh, many thanks for phở and for the talk on Hồ Chí Minh City.',
  'Gosia said dzień dobry to me in the lift, and I said thank you in the wrong language.',
  'i want work in your company because is good company and my friend work there, he say boss is good',
  'Your espresso machine hissed, spat, coughed, died. Fixed it Tuesday.',
  'THANK YOU FOR THE TALK ON MONDAY MR SØRENSEN, I LIKED THE KILN AND THE DOG.',
  'Ta. Brilliant day. Knackered. Still keen.',
  'He said con mucho gusto and le gustó mucho, which I had to look up; el jefe está loco, he added.',
];
