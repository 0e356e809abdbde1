namespace PretrainGen.Generator.Entities.Typing.Inference.Words;

/// <summary>What the words of a header say of the values below it, where these could be one thing or another.</summary>
internal static class ValueHeaders
{
    private static readonly WordSet Identifying = new(
        "id", "ids", "identifier", "code", "codes", "key", "version", "doi", "arxiv", "sku", "number", "no", "nr", "uuid", "guid", "uid",
        "slug",
        "symbol", "ticker", "abbreviation", "acronym", "alias", "nickname", "username", "login", "handle", "hash", "sha", "sha1", "sha256",
        "md5", "isbn", "issn", "ean", "upc", "gtin", "asin",
        "imei", "vin", "iban", "bic", "swift", "orcid", "cas", "zip", "zipcode", "postcode", "postal", "plz", "phone",
        "编号", "代码", "编码", "代号", "号码", "缩写", "版本");

    // Numbers that are no quantities, and often have a zero in front somewhere.
    private static readonly WordSet Digits = new(
        "zip", "zipcode", "postcode", "postal", "plz", "cep", "phone", "telephone", "telefon", "tel", "mobile", "fax", "dial",
        "isbn", "issn", "ean", "upc", "gtin", "imei", "vin", "iban", "hex", "hash", "sha", "sha1", "sha256", "md5",
        "邮编", "邮政编码", "电话", "手机", "传真", "身份证");

    private static readonly WordSet Generic = new("code", "codes", "number", "no", "nr", "value");

    private static readonly WordSet Money = new(
        "price", "prices", "pricing", "cost", "costs", "amount", "fee", "fees", "fare", "salary", "salaries", "wage", "wages", "revenue",
        "budget", "balance", "bill", "msrp", "usd", "eur", "gbp", "cny", "rmb", "jpy", "preis", "preise", "kosten", "betrag", "umsatz",
        "gehalt", "lohn", "saldo", "prix", "montant", "coût", "precio", "precios", "costo", "coste", "importe", "salario",
        "prezzo", "preço",
        "价格", "单价", "总价", "售价", "价钱", "金额", "费用", "工资", "薪资", "薪水", "成本", "価格", "金額");

    private static readonly WordSet Dates = new("date", "dates", "datum", "fecha", "dob", "birthday", "日期");

    private static readonly WordSet Flags = new("is", "has", "can", "was", "are", "should");

    private static readonly WordSet LastFlags = new("flag", "enabled", "disabled");

    /// <summary>Whether cells identify: <c>ArxivId</c>, <c>Zip code</c>, <c>version</c>. What identifies is never rounded.</summary>
    public static bool Identify(IReadOnlyList<string> header) => Identifying.HasLast(header);

    /// <summary>Whether digits below it are no number: zip codes, telephone numbers, hexadecimal codes.</summary>
    public static bool AreMereDigits(IReadOnlyList<string> header) =>
        Digits.HasLast(header) || (Generic.HasLast(header) && Digits.HasAny(header));

    /// <summary>Whether fractions below it are amounts of money, which must be exact.</summary>
    public static bool AreMoney(IReadOnlyList<string> header) => Money.HasAny(header);

    /// <summary>Whether eight digits below it are a day.</summary>
    public static bool AreDates(IReadOnlyList<string> header) => Dates.HasLast(header) || Dates.HasFirst(header);

    /// <summary>Whether 0 and 1 below it are no and yes.</summary>
    public static bool AreFlags(IReadOnlyList<string> header) => Flags.HasFirst(header) || LastFlags.HasLast(header);
}
