using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Tables.Markdown.Blocks;

/// <summary>The lines of a pipe table, without its delimiter row.</summary>
/// <param name="Headings">The path of the section.</param>
/// <param name="Header">The line with the column names.</param>
/// <param name="Rows">The other lines.</param>
internal sealed record PipeTable(ImmutableArray<Heading> Headings, TextSpan Header, List<TextSpan> Rows);
