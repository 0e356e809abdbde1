using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Naming;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Generator.Entities.Typing.Inference;

/// <summary>The narrowest type that all values of a column have.</summary>
internal static class TypeInference
{
    // 2103.00020 is a number to a reader of digits, but an arXiv id to a person: what identifies is never rounded.
    private static readonly HashSet<string> IdentifyingWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "Id", "Ids", "Identifier", "Code", "Codes", "Key", "Version", "Doi", "Isbn", "Issn", "Arxiv", "Sku", "Zip", "Phone", "Number", "No",
    };

    /// <summary>The types that all cells of a column may have, the narrowest first; where none fits, the cells are texts.</summary>
    public static IEnumerable<CellType> Candidates(string header) => Identifies(header)
        ? [Int64Type.Plain, BooleanType.Plain, DateType.Plain]
        : [Int64Type.Plain, DoubleType.Plain, BooleanType.Plain, DateType.Plain];

    /// <summary>The type of texts under a header; null where they are texts and nothing else.</summary>
    public static CellType? Infer(IReadOnlyList<string> filled, string header) =>
        filled.Count == 0 ? null : Candidates(header).FirstOrDefault(type => filled.All(text => type.Read(text) is not null));

    /// <summary>Reads the cells of a column; null where one of them is not of the type, or where there is none.</summary>
    public static ColumnValues? TryRead(MergedColumn column, CellType type, CancellationToken cancellation)
    {
        if (column.Filled.FirstOrDefault() is null)
            return null;

        var reader = new ColumnReader(type, split: null, column.Values.Count);
        foreach (var text in column.Values)
        {
            cancellation.ThrowIfCancellationRequested();
            if (text is null)
                reader.Skip();
            else if (reader.Read(text).Unreadable.Count > 0)
                return null;
        }

        return reader.Finish();
    }

    /// <summary>Whether a header says that its cells are identifiers: <c>ArxivId</c>, <c>Zip code</c>, <c>version</c>.</summary>
    public static bool Identifies(string header) => IdentifyingWords.Contains(LastWord(Identifier.From(header)));

    private static string LastWord(string identifier)
    {
        var start = identifier.Length - 1;
        while (start > 0 && !(char.IsUpper(identifier[start]) && !char.IsUpper(identifier[start - 1])))
            start--;

        return start < 0 ? "" : identifier.Substring(start).TrimEnd('_');
    }
}
