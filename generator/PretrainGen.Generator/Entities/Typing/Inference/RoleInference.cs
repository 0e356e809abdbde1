using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Reading;

namespace PretrainGen.Generator.Entities.Typing.Inference;

/// <summary>Finds the columns that document a row: the one that describes it and the one that links to more.</summary>
internal static class RoleInference
{
    // In order of preference: a table with a description and notes is documented by its description.
    private static readonly string[] DocHeaders =
    [
        "description", "summary", "documentation", "doc", "docs", "abstract", "about", "remarks", "comment", "notes", "note",
        "描述", "说明", "简介", "摘要", "方法简介", "方法", "备注",
    ];

    /// <summary>The column that a name like a description singles out, or null.</summary>
    public static MergedColumn? FindDoc(IReadOnlyList<MergedColumn> columns) => DocHeaders
        .Select(name => columns.FirstOrDefault(column => !column.IsKey && Is(column.Header, name)))
        .FirstOrDefault(column => column is not null);

    /// <summary>Whether a header announces prose about the row, in whatever language: <c>Description</c>, <c>DescriptionZh</c>.</summary>
    public static bool IsProse(string header) => Array.Exists(DocHeaders, name =>
        header.StartsWith(name, StringComparison.OrdinalIgnoreCase)
        && (header.Length == name.Length || !char.IsLower(header[name.Length])));

    /// <summary>The first column of web addresses or, in Markdown, of cells that link somewhere; null where there is none.</summary>
    public static MergedColumn? FindLink(IReadOnlyList<MergedColumn> columns) =>
        columns.FirstOrDefault(HasUrlsOnly)
        ?? columns.FirstOrDefault(column => !column.IsKey && MostlyLinks(column))
        ?? columns.FirstOrDefault(column => column.IsKey && MostlyLinks(column));

    private static bool Is(string header, string name) => string.Equals(header, name, StringComparison.OrdinalIgnoreCase);

    private static bool HasUrlsOnly(MergedColumn column) => column.Filled.Any() && column.Filled.All(CellSyntax.IsUrl);

    private static bool MostlyLinks(MergedColumn column) => column.LinkCount > 0 && column.LinkCount * 2 >= column.Filled.Count();
}
