using System.Collections.Immutable;

namespace PretrainGen.Generator.Tables;

/// <summary>All tables of one file, and what is wrong with its shape.</summary>
/// <param name="Tables">One table for CSV and TSV, any number for Markdown.</param>
/// <param name="Findings">The faults in file order; the tables are what could be read in spite of them.</param>
internal sealed record TableDocument(ImmutableArray<Table> Tables, ImmutableArray<ReadFinding> Findings)
{
    /// <summary>A file that holds nothing.</summary>
    public static TableDocument Empty { get; } = new(ImmutableArray<Table>.Empty, ImmutableArray<ReadFinding>.Empty);
}
