using PretrainGen.Generator.Common;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Schema.Model;

/// <summary>What a data package says of how one of its tables is written.</summary>
/// <param name="Delimiter">What separates two cells; null where the package does not say.</param>
/// <param name="Quote">What encloses a cell that holds delimiters, newlines or quotes.</param>
/// <param name="Comment">What a comment line starts with, if the file has such lines.</param>
/// <param name="HasHeader">Whether the first record names the columns.</param>
internal sealed record TableDialect(char? Delimiter, char Quote, char? Comment, bool HasHeader)
{
    /// <summary>The characters of the table, whose columns are called as its fields where no record says so.</summary>
    /// <param name="wanted">What the project says, which goes before the package; null where it says nothing.</param>
    /// <param name="usual">What the file's extension says, which the package goes before; null where it says nothing.</param>
    /// <param name="schema">The schema of the table; null where there is none.</param>
    public Dialect For(Dialect? wanted, Dialect? usual, TableSchema? schema) =>
        new(wanted?.Delimiter ?? Delimiter ?? usual?.Delimiter ?? Dialect.Comma.Delimiter, Quote, Comment)
        {
            Names = HasHeader ? null : schema?.ColumnNames ?? EquatableArray<string>.Empty,
        };
}
