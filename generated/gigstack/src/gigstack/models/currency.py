# Generated from the API description. Do not edit: change the description and generate again.
"""Currency."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

Currency: TypeAlias = (
    Literal[
        "AED",
        "AFN",
        "ALL",
        "AMD",
        "ANG",
        "AOA",
        "ARS",
        "AUD",
        "AWG",
        "AZN",
        "BAM",
        "BBD",
        "BDT",
        "BGN",
        "BHD",
        "BIF",
        "BMD",
        "BND",
        "BOB",
        "BOV",
        "BRL",
        "BSD",
        "BTN",
        "BWP",
        "BYR",
        "BZD",
        "CAD",
        "CDF",
        "CHE",
        "CHF",
        "CHW",
        "CLF",
        "CLP",
        "CNH",
        "CNY",
        "COP",
        "COU",
        "CRC",
        "CUC",
        "CUP",
        "CVE",
        "CZK",
        "DJF",
        "DKK",
        "DOP",
        "DZD",
        "EGP",
        "ERN",
        "ESD",
        "ETB",
        "EUR",
        "FJD",
        "FKP",
        "GBP",
        "GEL",
        "GHS",
        "GIP",
        "GMD",
        "GNF",
        "GTQ",
        "GYD",
        "HKD",
        "HNL",
        "HRK",
        "HTG",
        "HUF",
        "IDR",
        "ILS",
        "INR",
        "IQD",
        "IRR",
        "ISK",
        "JMD",
        "JOD",
        "JPY",
        "KES",
        "KGS",
        "KHR",
        "KMF",
        "KPW",
        "KRW",
        "KWD",
        "KYD",
        "KZT",
        "LAK",
        "LBP",
        "LKR",
        "LRD",
        "LSL",
        "LYD",
        "MAD",
        "MDL",
        "MGA",
        "MKD",
        "MMK",
        "MNT",
        "MOP",
        "MRO",
        "MUR",
        "MVR",
        "MWK",
        "MXN",
        "MXV",
        "MYR",
        "MZN",
        "NAD",
        "NGN",
        "NIC",
        "NIO",
        "NOK",
        "NPR",
        "NZD",
        "OMR",
        "PAB",
        "PEN",
        "PGK",
        "PHP",
        "PKR",
        "PLN",
        "PYG",
        "QAR",
        "RON",
        "RSD",
        "RUB",
        "RWF",
        "SAR",
        "SBD",
        "SCR",
        "SDG",
        "SEK",
        "SGD",
        "SHP",
        "SLL",
        "SOS",
        "SRD",
        "SSP",
        "STD",
        "SVC",
        "SYP",
        "SZL",
        "THB",
        "TJS",
        "TMT",
        "TND",
        "TOP",
        "TRY",
        "TTD",
        "TWD",
        "TZS",
        "UAH",
        "UGX",
        "USD",
        "USN",
        "UYI",
        "UYP",
        "UYU",
        "UZS",
        "VEF",
        "VES",
        "VND",
        "VUV",
        "WST",
        "XAF",
        "XAG",
        "XAU",
        "XBA",
        "XBB",
        "XBC",
        "XBD",
        "XCD",
        "XDR",
        "XOF",
        "XPD",
        "XPF",
        "XPT",
        "XSU",
        "XTS",
        "XUA",
        "XXX",
        "YER",
        "ZAR",
        "ZMW",
        "ZWL",
    ]
    | str
)
"""Currency code (ISO 4217), as the SAT lists them in c_Moneda with their Spanish names. XXX belongs to
documents without an amount (types P and T).

Known values:

- `AED`: Dirham de EAU.
- `AFN`: Afghani.
- `ALL`: Lek.
- `AMD`: Dram armenio.
- `ANG`: Florín antillano neerlandés.
- `AOA`: Kwanza.
- `ARS`: Peso Argentino.
- `AUD`: Dólar Australiano.
- `AWG`: Aruba Florin.
- `AZN`: Azerbaijanian Manat.
- `BAM`: Convertibles marca.
- `BBD`: Dólar de Barbados.
- `BDT`: Taka.
- `BGN`: Lev búlgaro.
- `BHD`: Dinar de Bahrein.
- `BIF`: Burundi Franc.
- `BMD`: Dólar de Bermudas.
- `BND`: Dólar de Brunei.
- `BOB`: Boliviano.
- `BOV`: Mvdol.
- `BRL`: Real brasileño.
- `BSD`: Dólar de las Bahamas.
- `BTN`: Ngultrum.
- `BWP`: Pula.
- `BYR`: Rublo bielorruso.
- `BZD`: Dólar de Belice.
- `CAD`: Dólar Canadiense.
- `CDF`: Franco congoleño.
- `CHE`: WIR Euro.
- `CHF`: Franco Suizo.
- `CHW`: Franc WIR.
- `CLF`: Unidad de Fomento.
- `CLP`: Peso chileno.
- `CNH`: Yuan extracontinental (China ).
- `CNY`: Yuan Renminbi.
- `COP`: Peso Colombiano.
- `COU`: Unidad de Valor real.
- `CRC`: Colón costarricense.
- `CUC`: Peso Convertible.
- `CUP`: Peso Cubano.
- `CVE`: Cabo Verde Escudo.
- `CZK`: Corona checa.
- `DJF`: Franco de Djibouti.
- `DKK`: Corona danesa.
- `DOP`: Peso Dominicano.
- `DZD`: Dinar argelino.
- `EGP`: Libra egipcia.
- `ERN`: Nakfa.
- `ESD`: Dólar de Ecuador.
- `ETB`: Birr etíope.
- `EUR`: Euro.
- `FJD`: Dólar de Fiji.
- `FKP`: Libra malvinense.
- `GBP`: Libra Esterlina.
- `GEL`: Lari.
- `GHS`: Cedi de Ghana.
- `GIP`: Libra de Gibraltar.
- `GMD`: Dalasi.
- `GNF`: Franco guineano.
- `GTQ`: Quetzal.
- `GYD`: Dólar guyanés.
- `HKD`: Dólar De Hong Kong.
- `HNL`: Lempira.
- `HRK`: Kuna.
- `HTG`: Gourde.
- `HUF`: Florín.
- `IDR`: Rupia.
- `ILS`: Nuevo Shekel Israelí.
- `INR`: Rupia india.
- `IQD`: Dinar iraquí.
- `IRR`: Rial iraní.
- `ISK`: Corona islandesa.
- `JMD`: Dólar Jamaiquino.
- `JOD`: Dinar jordano.
- `JPY`: Yen.
- `KES`: Chelín keniano.
- `KGS`: Som.
- `KHR`: Riel.
- `KMF`: Franco Comoro.
- `KPW`: Corea del Norte ganó.
- `KRW`: Won.
- `KWD`: Dinar kuwaití.
- `KYD`: Dólar de las Islas Caimán.
- `KZT`: Tenge.
- `LAK`: Kip.
- `LBP`: Libra libanesa.
- `LKR`: Rupia de Sri Lanka.
- `LRD`: Dólar liberiano.
- `LSL`: Loti.
- `LYD`: Dinar libio.
- `MAD`: Dirham marroquí.
- `MDL`: Leu moldavo.
- `MGA`: Ariary malgache.
- `MKD`: Denar.
- `MMK`: Kyat.
- `MNT`: Tugrik.
- `MOP`: Pataca.
- `MRO`: Ouguiya.
- `MUR`: Rupia de Mauricio.
- `MVR`: Rupia.
- `MWK`: Kwacha.
- `MXN`: Peso Mexicano.
- `MXV`: México Unidad de Inversión (UDI).
- `MYR`: Ringgit malayo.
- `MZN`: Mozambique Metical.
- `NAD`: Dólar de Namibia.
- `NGN`: Naira.
- `NIC`: Córdoba (Nicaragua).
- `NIO`: Córdoba Oro.
- `NOK`: Corona noruega.
- `NPR`: Rupia nepalí.
- `NZD`: Dólar de Nueva Zelanda.
- `OMR`: Rial omaní.
- `PAB`: Balboa.
- `PEN`: Nuevo Sol.
- `PGK`: Kina.
- `PHP`: Peso filipino.
- `PKR`: Rupia de Pakistán.
- `PLN`: Zloty.
- `PYG`: Guaraní.
- `QAR`: Qatar Rial.
- `RON`: Leu rumano.
- `RSD`: Dinar serbio.
- `RUB`: Rublo ruso.
- `RWF`: Franco ruandés.
- `SAR`: Riyal saudí.
- `SBD`: Dólar de las Islas Salomón.
- `SCR`: Rupia de Seychelles.
- `SDG`: Libra sudanesa.
- `SEK`: Corona sueca.
- `SGD`: Dólar De Singapur.
- `SHP`: Libra de Santa Helena.
- `SLL`: Leona.
- `SOS`: Chelín somalí.
- `SRD`: Dólar de Suriname.
- `SSP`: Libra sudanesa Sur.
- `STD`: Dobra.
- `SVC`: Colon El Salvador.
- `SYP`: Libra Siria.
- `SZL`: Lilangeni.
- `THB`: Baht.
- `TJS`: Somoni.
- `TMT`: Turkmenistán nuevo manat.
- `TND`: Dinar tunecino.
- `TOP`: Pa'anga.
- `TRY`: Lira turca.
- `TTD`: Dólar de Trinidad y Tobago.
- `TWD`: Nuevo dólar de Taiwán.
- `TZS`: Shilling tanzano.
- `UAH`: Hryvnia.
- `UGX`: Shilling de Uganda.
- `USD`: Dólar americano.
- `USN`: Dólar estadounidense (día siguiente).
- `UYI`: Peso Uruguay en Unidades Indexadas (URUIURUI).
- `UYP`: Uruguay (Peso).
- `UYU`: Peso Uruguayo.
- `UZS`: Uzbekistán Sum.
- `VEF`: Bolívar.
- `VES`: Bolívar digital (Venezuela).
- `VND`: Dong.
- `VUV`: Vatu.
- `WST`: Tala.
- `XAF`: Franco CFA BEAC.
- `XAG`: Plata.
- `XAU`: Oro.
- `XBA`: Unidad de Mercados de Bonos Unidad Europea Composite (EURCO).
- `XBB`: Unidad Monetaria de Bonos de Mercados Unidad Europea (UEM-6).
- `XBC`: Mercados de Bonos Unidad Europea unidad de cuenta a 9 (UCE-9).
- `XBD`: Mercados de Bonos Unidad Europea unidad de cuenta a 17 (UCE-17).
- `XCD`: Dólar del Caribe Oriental.
- `XDR`: DEG (Derechos Especiales de Giro).
- `XOF`: Franco CFA BCEAO.
- `XPD`: Paladio.
- `XPF`: Franco CFP.
- `XPT`: Platino.
- `XSU`: Sucre.
- `XTS`: Códigos reservados específicamente para propósitos de prueba.
- `XUA`: Unidad ADB de Cuenta.
- `XXX`: Los códigos asignados para las transacciones en que intervenga ninguna moneda.
- `YER`: Rial yemení.
- `ZAR`: Rand.
- `ZMW`: Kwacha zambiano.
- `ZWL`: Zimbabwe Dólar.

Source: seed 003, SAT catalogue, vendor CLI (vendor-client).
"""
