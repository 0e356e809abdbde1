using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Typing.Inference.Words;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Entities.Values.Formats;

namespace PretrainGen.Generator.Entities.Typing.Inference;

/// <summary>Finds the columns that document a row: the one that describes it and the one that links to more.</summary>
internal static class RoleInference
{
    // In order of preference: a table with a description and notes is documented by its description.
    private static readonly WordSet[] Docs =
    [
        new(
            "description", "desc", "beschreibung", "descripción", "descripcion", "descrizione", "descrição", "descricao",
            "描述", "说明", "說明", "説明"),
        new(
            "summary", "abstract", "overview", "explanation", "résumé", "resumen", "zusammenfassung", "erklärung",
            "简介", "摘要", "介绍", "概述", "概要", "解释"),
        new(
            "documentation", "doc", "docs", "about", "meaning", "bedeutung", "signification", "significado", "definition", "purpose",
            "含义", "意义", "定义", "用途"),
        new(
            "function", "details", "detail", "remarks", "remark", "comment", "comments", "notes", "note", "bemerkung", "bemerkungen",
            "kommentar", "方法", "功能", "作用", "备注", "注释"),
    ];

    /// <summary>The headers of the last two ranks may be above anything, so that the cells must look like prose.</summary>
    private const int RanksThatNeedProse = 2;

    private const int LeastLengthOfProse = 10;

    private static readonly WordSet[] Links =
    [
        new(
            "url", "link", "links", "website", "homepage", "web", "site", "page", "wikipedia", "wiki", "uri", "href",
            "链接", "网址", "网站", "主页"),
        new("source", "reference", "paper", "docs", "documentation", "repo", "repository", "github", "specs", "info", "来源", "论文"),
    ];

    private static readonly WordSet OtherLinks = new(
        "image", "images", "img", "logo", "icon", "photo", "picture", "thumbnail", "avatar", "flag", "model", "video", "rss", "feed", "api",
        "license", "licence", "图片", "图标", "头像");

    /// <summary>The column whose header announces prose about the row, or null.</summary>
    public static MergedColumn? FindDoc(IReadOnlyList<MergedColumn> columns)
    {
        var candidates = columns
            .Where(column => !column.IsKey)
            .Select(column => (Column: column, Words: HeaderWords.Of(column.Header)))
            .ToList();
        for (var rank = 0; rank < Docs.Length; rank++)
        {
            var needsProse = rank >= Docs.Length - RanksThatNeedProse;
            var found = candidates
                .Where(candidate => Docs[rank].HasAny(candidate.Words) && Documents(candidate.Column, needsProse))
                .OrderBy(candidate => Order(candidate.Words))
                .FirstOrDefault();
            if (found.Column is not null)
                return found.Column;
        }

        return null;
    }

    /// <summary>Whether a header announces prose about the row, in whatever language: <c>Description</c>, <c>DescriptionZh</c>.</summary>
    public static bool IsProse(string header)
    {
        var words = HeaderWords.Of(header);
        return Docs[0].HasAny(words) || Docs[1].HasAny(words) || Docs[2].HasFirst(words) || Docs[3].HasFirst(words);
    }

    /// <summary>
    /// The column of web addresses that its header or place singles out or, in Markdown, the one of cells that link somewhere; null where
    /// there
    /// is none.
    /// </summary>
    public static MergedColumn? FindLink(IReadOnlyList<MergedColumn> columns) =>
        columns.Where(AreUrls).OrderBy(column => Rank(HeaderWords.Of(column.Header))).FirstOrDefault()
        ?? columns
            .Where(column => column.LinkCount > 0 && column.LinkCount * 2 >= column.Values.Count(text => text is not null || !column.IsKey))
            .OrderByDescending(CountAddresses)
            .ThenBy(column => column.IsKey)
            .FirstOrDefault();

    // The header that is the word alone comes first, then the one in English.
    private static int Order(List<string> words) =>
        words.Count == 1 ? 0 : words[words.Count - 1] is "en" or "english" ? 1 : 2;

    private static bool Documents(MergedColumn column, bool needsProse)
    {
        var (filled, prose, length) = (0, 0, 0L);
        var distinct = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in column.Filled.Where(text => !MissingMarks.MeansMissing(text)))
        {
            filled++;
            length += text.Length;
            prose += text.Any(char.IsLetter) && !CellSyntax.IsUrl(text) ? 1 : 0;
            if (distinct.Count < 2)
                distinct.Add(text);
        }

        // What every row says is no documentation of any.
        return prose * 2 > filled
            && (distinct.Count > 1 || column.Values.Count == 1)
            && (!needsProse || length >= filled * (long)LeastLengthOfProse);
    }

    // A page that many rows lead to is about none of them.
    private static int CountAddresses(MergedColumn column) =>
        new HashSet<string>(Enumerable.Range(0, column.Values.Count).Select(column.Link).OfType<string>(), StringComparer.Ordinal).Count;

    private static int Rank(List<string> words) =>
        OtherLinks.HasAny(words) ? 3
        : Links[0].HasAny(words) ? 0
        : Links[1].HasAny(words) ? 1
        : 2;

    // One cell in ten may say that there is none.
    private static bool AreUrls(MergedColumn column)
    {
        var (filled, others) = (0, 0);
        foreach (var text in column.Filled)
        {
            filled++;
            others += CellSyntax.IsUrl(text) ? 0 : 1;
            if (others > 0 && others * 10 > column.Values.Count)
                return false;
        }

        return filled > 0 && others * 10 <= filled;
    }
}
