using System.Collections.Immutable;

namespace PretrainGen.Generator.Tables;

/// <summary>A header and its rows. Every row has exactly as many cells as the header.</summary>
/// <param name="Headings">The titles of the Markdown sections around the table, outermost first; one that is skipped is "".</param>
/// <param name="Header">The column names.</param>
/// <param name="Rows">The data rows in file order.</param>
internal sealed record Table(ImmutableArray<string> Headings, CellList Header, RowList Rows);
