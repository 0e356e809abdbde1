using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Typing.Inference.Words;

namespace PretrainGen.Generator.Entities.Typing.Inference;

/// <summary>Finds the columns of texts that sort the rows into few classes: closed vocabularies of words.</summary>
internal static class CategoryInference
{
    private const int MostValues = 64;

    // So many values a header may call classes before they have to repeat.
    private const int FewValues = 12;

    // So many may not repeat at all.
    private const int MostUnrepeated = 4;

    private const int FewRows = 12;

    private static readonly WordSet Vocabularies = new(
        "class", "classes", "category", "categories", "kind", "type", "status", "state", "group", "domain", "level", "phase", "stage",
        "severity",
        "priority", "mode", "sex", "gender", "grade", "tier", "rank", "role", "scope", "family", "confidence", "difficulty", "rarity",
        "season", "visibility", "frequency", "outcome", "size", "typ", "art",
        "kategorie",
        "klasse", "geschlecht", "tipo", "categoría", "categoria", "estado", "clase", "genre", "catégorie", "statut",
        "类别", "类型", "种类", "状态", "领域", "分类", "等级", "级别", "性别", "阶段", "优先级");

    // Sets that nobody can list: there is always one more.
    private static readonly WordSet OpenSets = new(
        "name", "names", "title", "label", "text", "value", "values", "default", "example", "examples", "message", "word", "words",
        "city", "town", "place", "location", "address", "street", "country", "nation", "county", "district", "region", "state", "province",
        "capital",
        "ort", "stadt", "land", "straße", "strasse", "ville", "pays", "ciudad", "país", "pais",
        "author", "authors", "person", "people", "owner", "maintainer", "maintainers", "contact", "writer", "writers", "artist", "director",
        "manager", "user", "driver", "rider", "candidate", "coach", "actor", "character", "winner", "loser", "opponent", "host", "club",
        "supplier", "store", "shop", "bank", "airport", "airline", "station", "nationality", "birthplace", "hometown", "creator", "by",
        "player", "team", "organization", "organisation", "company", "vendor", "manufacturer",
        "publisher",
        "maker", "brand", "institution", "school", "university", "agency", "sponsor", "employer", "client", "customer",
        "license", "licence", "licenses", "lizenz", "source", "sources", "reference", "references", "citation", "url", "link", "website",
        "homepage",
        "language", "languages", "currency", "model", "version", "versions", "file", "filename", "path", "email", "tags", "keywords",
        "默认值", "默认", "名称", "姓名", "名字", "城市", "省份", "国家", "地区", "地址", "地点", "作者", "公司", "机构", "单位", "许可", "来源", "版本", "语言");

    /// <summary>Whether a column of texts is a category.</summary>
    /// <param name="header">The header.</param>
    /// <param name="texts">The cells.</param>
    public static bool IsCategory(string header, ColumnTexts texts)
    {
        var words = HeaderWords.Of(header);
        if (ValueHeaders.Identify(words) || RoleInference.IsProse(header))
            return false;

        var isVocabulary = Vocabularies.HasLast(words) || Vocabularies.HasFirst(words);
        if (!isVocabulary && OpenSets.HasLast(words))
            return false;

        var values = ValueCounts.Of(texts, MostValues);
        return values is { Distinct: >= 2 } && AreWords(values, isVocabulary) && IsClosed(values, isVocabulary);
    }

    // One long value among many must not unmake the others, nor PC among Tablet and Phone.
    private static bool AreWords(ValueCounts values, bool isVocabulary)
    {
        var others = values.All.Where(value => !VocabularyWord.Is(value.Text, isVocabulary)).ToList();
        var strangers = others.Count(value => !VocabularyWord.IsAbbreviation(value.Text));
        return others.Count * 2 <= values.Distinct && strangers * 10 <= values.Distinct;
    }

    private static bool IsClosed(ValueCounts values, bool isVocabulary) =>
        isVocabulary ? RepeatUnderTheirName(values) : values.Filled <= FewRows ? RepeatInFewRows(values) : Repeat(values);

    private static bool RepeatUnderTheirName(ValueCounts values) => values.Filled >= values.Distinct * 2
        || values.Distinct <= (values.Filled > values.Distinct ? FewValues : MostUnrepeated);

    private static bool RepeatInFewRows(ValueCounts values) =>
        values.Distinct * 4 <= values.Filled * 3 && Singles(values) * 2 <= values.Distinct;

    // Of a closed set hardly any value is there once.
    private static bool Repeat(ValueCounts values) =>
        values.Filled >= values.Distinct * 3 && Singles(values) * 4 <= values.Distinct + 2;

    private static int Singles(ValueCounts values) => values.All.Count(value => value.Count == 1);
}
