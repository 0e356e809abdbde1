using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Naming;
using PretrainGen.Generator.Entities.Types;

namespace PretrainGen.Generator.Entities.Typing.Inference;

/// <summary>The narrowest type that all values of a column have.</summary>
internal static class TypeInference
{
    // 2103.00020 is a number to a reader of digits, but an arXiv id to a person: what identifies is never rounded.
    private static readonly HashSet<string> IdentifyingWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "Id", "Ids", "Identifier", "Code", "Codes", "Key", "Version", "Doi", "Isbn", "Issn", "Arxiv", "Sku", "Zip", "Phone", "Number", "No",
    };

    /// <summary>The type of a column, from all its filled cells.</summary>
    public static ColumnType Infer(IReadOnlyList<string> filled, string header) => filled switch
    {
        { Count: 0 } => ColumnType.Text,
        _ when filled.All(IsInt32) => ColumnType.Int32,
        _ when filled.All(value => CellSyntax.TryInteger(value, out _)) => ColumnType.Int64,
        _ when !Identifies(header) && filled.All(CellSyntax.IsNumber) => ColumnType.Double,
        _ when filled.All(value => CellSyntax.TryBoolean(value, out _)) => ColumnType.Boolean,
        _ when filled.All(value => CellSyntax.TryDate(value, out _)) => ColumnType.Date,
        _ => ColumnType.Text,
    };

    /// <summary>Whether a header says that its cells are identifiers: <c>ArxivId</c>, <c>Zip code</c>, <c>version</c>.</summary>
    public static bool Identifies(string header) => IdentifyingWords.Contains(LastWord(Identifier.From(header)));

    private static bool IsInt32(string value) => CellSyntax.TryInteger(value, out var number) && number is >= int.MinValue and <= int.MaxValue;

    private static string LastWord(string identifier)
    {
        var start = identifier.Length - 1;
        while (start > 0 && !(char.IsUpper(identifier[start]) && !char.IsUpper(identifier[start - 1])))
        {
            start--;
        }

        return start < 0 ? "" : identifier.Substring(start).TrimEnd('_');
    }
}
