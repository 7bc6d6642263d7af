# Generated from the API description. Do not edit: change the description and generate again.
"""Currency, 183 codes."""

from __future__ import annotations

from .._catalog import Catalog, entry


class Currency(Catalog):
    """Currencies that the SAT lists (c_Moneda), by their codes of ISO 4217.

    Source: SAT catalogue c_Moneda as phpcfdi/resources-sat-catalogs republished it on 2026-08-06, seed 003
    (official).
    """

    decimals: int
    """How many decimals the SAT gives amounts in it."""

    AED = entry("AED", "Dirham de EAU", "UAE dirham", decimals=2)
    AFN = entry("AFN", "Afghani", "Afghani", decimals=2)
    ALL = entry("ALL", "Lek", "Albanian lek", decimals=2)
    AMD = entry("AMD", "Dram armenio", "Armenian dram", decimals=2)
    ANG = entry("ANG", "Florín antillano neerlandés", "Netherlands Antillean guilder", decimals=2)
    AOA = entry("AOA", "Kwanza", "Angolan kwanza", decimals=2)
    ARS = entry("ARS", "Peso Argentino", "Argentine peso", decimals=2)
    AUD = entry("AUD", "Dólar Australiano", "Australian dollar", decimals=2)
    AWG = entry("AWG", "Aruba Florin", "Aruban florin", decimals=2)
    AZN = entry("AZN", "Azerbaijanian Manat", "Azerbaijani manat", decimals=2)
    BAM = entry("BAM", "Convertibles marca", "Bosnian convertible mark", decimals=2)
    BBD = entry("BBD", "Dólar de Barbados", "Barbados dollar", decimals=2)
    BDT = entry("BDT", "Taka", "Bangladeshi taka", decimals=2)
    BGN = entry("BGN", "Lev búlgaro", "Bulgarian lev", decimals=2)
    BHD = entry("BHD", "Dinar de Bahrein", "Bahraini dinar", decimals=3)
    BIF = entry("BIF", "Burundi Franc", "Burundi franc", decimals=0)
    BMD = entry("BMD", "Dólar de Bermudas", "Bermudian dollar", decimals=2)
    BND = entry("BND", "Dólar de Brunei", "Brunei dollar", decimals=2)
    BOB = entry("BOB", "Boliviano", "Boliviano", decimals=2)
    BOV = entry("BOV", "Mvdol", "Bolivian mvdol", decimals=2)
    BRL = entry("BRL", "Real brasileño", "Brazilian real", decimals=2)
    BSD = entry("BSD", "Dólar de las Bahamas", "Bahamian dollar", decimals=2)
    BTN = entry("BTN", "Ngultrum", "Bhutanese ngultrum", decimals=2)
    BWP = entry("BWP", "Pula", "Botswana pula", decimals=2)
    BYR = entry("BYR", "Rublo bielorruso", "Belarusian ruble", decimals=0)
    BZD = entry("BZD", "Dólar de Belice", "Belize dollar", decimals=2)
    CAD = entry("CAD", "Dólar Canadiense", "Canadian dollar", decimals=2)
    CDF = entry("CDF", "Franco congoleño", "Congolese franc", decimals=2)
    CHE = entry("CHE", "WIR Euro", "WIR euro", decimals=2)
    CHF = entry("CHF", "Franco Suizo", "Swiss franc", decimals=2)
    CHW = entry("CHW", "Franc WIR", "WIR franc", decimals=2)
    CLF = entry("CLF", "Unidad de Fomento", "Chilean unidad de fomento", decimals=4)
    CLP = entry("CLP", "Peso chileno", "Chilean peso", decimals=0)
    CNH = entry("CNH", "Yuan extracontinental (China )", "Offshore yuan (China)", decimals=2)
    CNY = entry("CNY", "Yuan Renminbi", "Yuan renminbi", decimals=2)
    COP = entry("COP", "Peso Colombiano", "Colombian peso", decimals=2)
    COU = entry("COU", "Unidad de Valor real", "Colombian unit of real value", decimals=2)
    CRC = entry("CRC", "Colón costarricense", "Costa Rican colon", decimals=2)
    CUC = entry("CUC", "Peso Convertible", "Cuban convertible peso", decimals=2)
    CUP = entry("CUP", "Peso Cubano", "Cuban peso", decimals=2)
    CVE = entry("CVE", "Cabo Verde Escudo", "Cape Verde escudo", decimals=2)
    CZK = entry("CZK", "Corona checa", "Czech koruna", decimals=2)
    DJF = entry("DJF", "Franco de Djibouti", "Djibouti franc", decimals=0)
    DKK = entry("DKK", "Corona danesa", "Danish krone", decimals=2)
    DOP = entry("DOP", "Peso Dominicano", "Dominican peso", decimals=2)
    DZD = entry("DZD", "Dinar argelino", "Algerian dinar", decimals=2)
    EGP = entry("EGP", "Libra egipcia", "Egyptian pound", decimals=2)
    ERN = entry("ERN", "Nakfa", "Eritrean nakfa", decimals=2)
    ESD = entry("ESD", "Dólar de Ecuador", "Dollar of Ecuador", decimals=2)
    ETB = entry("ETB", "Birr etíope", "Ethiopian birr", decimals=2)
    EUR = entry("EUR", "Euro", "Euro", decimals=2)
    FJD = entry("FJD", "Dólar de Fiji", "Fiji dollar", decimals=2)
    FKP = entry("FKP", "Libra malvinense", "Falkland Islands pound", decimals=2)
    GBP = entry("GBP", "Libra Esterlina", "Pound sterling", decimals=2)
    GEL = entry("GEL", "Lari", "Georgian lari", decimals=2)
    GHS = entry("GHS", "Cedi de Ghana", "Ghanaian cedi", decimals=2)
    GIP = entry("GIP", "Libra de Gibraltar", "Gibraltar pound", decimals=2)
    GMD = entry("GMD", "Dalasi", "Gambian dalasi", decimals=2)
    GNF = entry("GNF", "Franco guineano", "Guinean franc", decimals=0)
    GTQ = entry("GTQ", "Quetzal", "Guatemalan quetzal", decimals=2)
    GYD = entry("GYD", "Dólar guyanés", "Guyana dollar", decimals=2)
    HKD = entry("HKD", "Dólar De Hong Kong", "Hong Kong dollar", decimals=2)
    HNL = entry("HNL", "Lempira", "Honduran lempira", decimals=2)
    HRK = entry("HRK", "Kuna", "Croatian kuna", decimals=2)
    HTG = entry("HTG", "Gourde", "Haitian gourde", decimals=2)
    HUF = entry("HUF", "Florín", "Hungarian forint", decimals=2)
    IDR = entry("IDR", "Rupia", "Indonesian rupiah", decimals=2)
    ILS = entry("ILS", "Nuevo Shekel Israelí", "New Israeli shekel", decimals=2)
    INR = entry("INR", "Rupia india", "Indian rupee", decimals=2)
    IQD = entry("IQD", "Dinar iraquí", "Iraqi dinar", decimals=3)
    IRR = entry("IRR", "Rial iraní", "Iranian rial", decimals=2)
    ISK = entry("ISK", "Corona islandesa", "Icelandic krona", decimals=0)
    JMD = entry("JMD", "Dólar Jamaiquino", "Jamaican dollar", decimals=2)
    JOD = entry("JOD", "Dinar jordano", "Jordanian dinar", decimals=3)
    JPY = entry("JPY", "Yen", "Japanese yen", decimals=0)
    KES = entry("KES", "Chelín keniano", "Kenyan shilling", decimals=2)
    KGS = entry("KGS", "Som", "Kyrgyzstani som", decimals=2)
    KHR = entry("KHR", "Riel", "Cambodian riel", decimals=2)
    KMF = entry("KMF", "Franco Comoro", "Comorian franc", decimals=0)
    KPW = entry("KPW", "Corea del Norte ganó", "North Korean won", decimals=2)
    KRW = entry("KRW", "Won", "South Korean won", decimals=0)
    KWD = entry("KWD", "Dinar kuwaití", "Kuwaiti dinar", decimals=3)
    KYD = entry("KYD", "Dólar de las Islas Caimán", "Cayman Islands dollar", decimals=2)
    KZT = entry("KZT", "Tenge", "Kazakhstani tenge", decimals=2)
    LAK = entry("LAK", "Kip", "Lao kip", decimals=2)
    LBP = entry("LBP", "Libra libanesa", "Lebanese pound", decimals=2)
    LKR = entry("LKR", "Rupia de Sri Lanka", "Sri Lanka rupee", decimals=2)
    LRD = entry("LRD", "Dólar liberiano", "Liberian dollar", decimals=2)
    LSL = entry("LSL", "Loti", "Lesotho loti", decimals=2)
    LYD = entry("LYD", "Dinar libio", "Libyan dinar", decimals=3)
    MAD = entry("MAD", "Dirham marroquí", "Moroccan dirham", decimals=2)
    MDL = entry("MDL", "Leu moldavo", "Moldovan leu", decimals=2)
    MGA = entry("MGA", "Ariary malgache", "Malagasy ariary", decimals=2)
    MKD = entry("MKD", "Denar", "Macedonian denar", decimals=2)
    MMK = entry("MMK", "Kyat", "Myanmar kyat", decimals=2)
    MNT = entry("MNT", "Tugrik", "Mongolian tugrik", decimals=2)
    MOP = entry("MOP", "Pataca", "Macanese pataca", decimals=2)
    MRO = entry("MRO", "Ouguiya", "Mauritanian ouguiya", decimals=2)
    MUR = entry("MUR", "Rupia de Mauricio", "Mauritius rupee", decimals=2)
    MVR = entry("MVR", "Rupia", "Maldivian rufiyaa", decimals=2)
    MWK = entry("MWK", "Kwacha", "Malawian kwacha", decimals=2)
    MXN = entry("MXN", "Peso Mexicano", "Mexican peso", decimals=2)
    MXV = entry("MXV", "México Unidad de Inversión (UDI)", "Mexican investment unit (UDI)", decimals=2)
    MYR = entry("MYR", "Ringgit malayo", "Malaysian ringgit", decimals=2)
    MZN = entry("MZN", "Mozambique Metical", "Mozambican metical", decimals=2)
    NAD = entry("NAD", "Dólar de Namibia", "Namibian dollar", decimals=2)
    NGN = entry("NGN", "Naira", "Nigerian naira", decimals=2)
    NIC = entry("NIC", "Córdoba (Nicaragua)", "Nicaraguan cordoba (old)", decimals=2)
    NIO = entry("NIO", "Córdoba Oro", "Nicaraguan cordoba oro", decimals=2)
    NOK = entry("NOK", "Corona noruega", "Norwegian krone", decimals=2)
    NPR = entry("NPR", "Rupia nepalí", "Nepalese rupee", decimals=2)
    NZD = entry("NZD", "Dólar de Nueva Zelanda", "New Zealand dollar", decimals=2)
    OMR = entry("OMR", "Rial omaní", "Omani rial", decimals=3)
    PAB = entry("PAB", "Balboa", "Panamanian balboa", decimals=2)
    PEN = entry("PEN", "Nuevo Sol", "Peruvian new sol", decimals=2)
    PGK = entry("PGK", "Kina", "Papua New Guinean kina", decimals=2)
    PHP = entry("PHP", "Peso filipino", "Philippine peso", decimals=2)
    PKR = entry("PKR", "Rupia de Pakistán", "Pakistani rupee", decimals=2)
    PLN = entry("PLN", "Zloty", "Polish zloty", decimals=2)
    PYG = entry("PYG", "Guaraní", "Paraguayan guarani", decimals=0)
    QAR = entry("QAR", "Qatar Rial", "Qatari rial", decimals=2)
    RON = entry("RON", "Leu rumano", "Romanian leu", decimals=2)
    RSD = entry("RSD", "Dinar serbio", "Serbian dinar", decimals=2)
    RUB = entry("RUB", "Rublo ruso", "Russian ruble", decimals=2)
    RWF = entry("RWF", "Franco ruandés", "Rwandan franc", decimals=0)
    SAR = entry("SAR", "Riyal saudí", "Saudi riyal", decimals=2)
    SBD = entry("SBD", "Dólar de las Islas Salomón", "Solomon Islands dollar", decimals=2)
    SCR = entry("SCR", "Rupia de Seychelles", "Seychelles rupee", decimals=2)
    SDG = entry("SDG", "Libra sudanesa", "Sudanese pound", decimals=2)
    SEK = entry("SEK", "Corona sueca", "Swedish krona", decimals=2)
    SGD = entry("SGD", "Dólar De Singapur", "Singapore dollar", decimals=2)
    SHP = entry("SHP", "Libra de Santa Helena", "Saint Helena pound", decimals=2)
    SLL = entry("SLL", "Leona", "Sierra Leonean leone", decimals=2)
    SOS = entry("SOS", "Chelín somalí", "Somali shilling", decimals=2)
    SRD = entry("SRD", "Dólar de Suriname", "Suriname dollar", decimals=2)
    SSP = entry("SSP", "Libra sudanesa Sur", "South Sudanese pound", decimals=2)
    STD = entry("STD", "Dobra", "Sao Tome dobra", decimals=2)
    SVC = entry("SVC", "Colon El Salvador", "Salvadoran colon", decimals=2)
    SYP = entry("SYP", "Libra Siria", "Syrian pound", decimals=2)
    SZL = entry("SZL", "Lilangeni", "Swazi lilangeni", decimals=2)
    THB = entry("THB", "Baht", "Thai baht", decimals=2)
    TJS = entry("TJS", "Somoni", "Tajikistani somoni", decimals=2)
    TMT = entry("TMT", "Turkmenistán nuevo manat", "Turkmenistan new manat", decimals=2)
    TND = entry("TND", "Dinar tunecino", "Tunisian dinar", decimals=3)
    TOP = entry("TOP", "Pa'anga", "Tongan pa'anga", decimals=2)
    TRY = entry("TRY", "Lira turca", "Turkish lira", decimals=2)
    TTD = entry("TTD", "Dólar de Trinidad y Tobago", "Trinidad and Tobago dollar", decimals=2)
    TWD = entry("TWD", "Nuevo dólar de Taiwán", "New Taiwan dollar", decimals=2)
    TZS = entry("TZS", "Shilling tanzano", "Tanzanian shilling", decimals=2)
    UAH = entry("UAH", "Hryvnia", "Ukrainian hryvnia", decimals=2)
    UGX = entry("UGX", "Shilling de Uganda", "Uganda shilling", decimals=0)
    USD = entry("USD", "Dólar americano", "US dollar", decimals=2)
    USN = entry("USN", "Dólar estadounidense (día siguiente)", "US dollar (next day)", decimals=2)
    UYI = entry(
        "UYI",
        "Peso Uruguay en Unidades Indexadas (URUIURUI)",
        "Uruguay peso in indexed units (URUIURUI)",
        decimals=0,
    )
    UYP = entry("UYP", "Uruguay (Peso)", "Uruguay (peso)", decimals=2)
    UYU = entry("UYU", "Peso Uruguayo", "Uruguayan peso", decimals=2)
    UZS = entry("UZS", "Uzbekistán Sum", "Uzbekistan sum", decimals=2)
    VEF = entry("VEF", "Bolívar", "Venezuelan bolivar", decimals=2)
    VES = entry("VES", "Bolívar digital  (Venezuela)", "Digital bolivar (Venezuela)", decimals=2)
    VND = entry("VND", "Dong", "Vietnamese dong", decimals=0)
    VUV = entry("VUV", "Vatu", "Vanuatu vatu", decimals=0)
    WST = entry("WST", "Tala", "Samoan tala", decimals=2)
    XAF = entry("XAF", "Franco CFA BEAC", "CFA franc BEAC", decimals=0)
    XAG = entry("XAG", "Plata", "Silver", decimals=0)
    XAU = entry("XAU", "Oro", "Gold", decimals=0)
    XBA = entry(
        "XBA",
        "Unidad de Mercados de Bonos Unidad Europea Composite (EURCO)",
        "Bond market unit: European composite unit (EURCO)",
        decimals=0,
    )
    XBB = entry(
        "XBB",
        "Unidad Monetaria de Bonos de Mercados Unidad Europea (UEM-6)",
        "Bond market unit: European monetary unit (E.M.U.-6)",
        decimals=0,
    )
    XBC = entry(
        "XBC",
        "Mercados de Bonos Unidad Europea unidad de cuenta a 9 (UCE-9)",
        "Bond market unit: European unit of account 9 (E.U.A.-9)",
        decimals=0,
    )
    XBD = entry(
        "XBD",
        "Mercados de Bonos Unidad Europea unidad de cuenta a 17 (UCE-17)",
        "Bond market unit: European unit of account 17 (E.U.A.-17)",
        decimals=0,
    )
    XCD = entry("XCD", "Dólar del Caribe Oriental", "East Caribbean dollar", decimals=2)
    XDR = entry("XDR", "DEG (Derechos Especiales de Giro)", "Special drawing rights (SDR)", decimals=0)
    XOF = entry("XOF", "Franco CFA BCEAO", "CFA franc BCEAO", decimals=0)
    XPD = entry("XPD", "Paladio", "Palladium", decimals=0)
    XPF = entry("XPF", "Franco CFP", "CFP franc", decimals=0)
    XPT = entry("XPT", "Platino", "Platinum", decimals=0)
    XSU = entry("XSU", "Sucre", "Sucre", decimals=0)
    XTS = entry(
        "XTS",
        "Códigos reservados específicamente para propósitos de prueba",
        "Codes reserved for tests",
        decimals=0,
    )
    XUA = entry("XUA", "Unidad ADB de Cuenta", "ADB unit of account", decimals=0)
    XXX = entry(
        "XXX",
        "Los códigos asignados para las transacciones en que intervenga ninguna moneda",
        "No currency",
        note="For documents without an amount, CFDI types P and T.",
        decimals=0,
    )
    YER = entry("YER", "Rial yemení", "Yemeni rial", decimals=2)
    ZAR = entry("ZAR", "Rand", "South African rand", decimals=2)
    ZMW = entry("ZMW", "Kwacha zambiano", "Zambian kwacha", decimals=2)
    ZWL = entry("ZWL", "Zimbabwe Dólar", "Zimbabwe dollar", decimals=2)
