using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Tables;

/// <summary>All tables of one file, and what is wrong with its shape.</summary>
/// <param name="Tables">One table for CSV and TSV, any number for Markdown.</param>
/// <param name="Faults">The faults in file order; the tables are what could be read in spite of them.</param>
internal sealed record TableDocument(ImmutableArray<Table> Tables, ImmutableArray<Fault<ReadFault, TextSpan>> Faults)
{
    /// <summary>A file that holds nothing.</summary>
    public static TableDocument Empty { get; } = new(ImmutableArray<Table>.Empty, ImmutableArray<Fault<ReadFault, TextSpan>>.Empty);
}
