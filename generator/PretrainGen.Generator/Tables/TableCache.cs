using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Tables;

/// <summary>Keeps what was read from a text for as long as the text lives, so that the generator and all rules together read a file once.</summary>
internal static class TableCache
{
    private static readonly ConditionalWeakTable<SourceText, Dictionary<(TableFormat, Dialect), TableDocument>> Documents = new();

    /// <summary>Reads every table of a file, or remembers them.</summary>
    /// <inheritdoc cref="TableReader.Read"/>
    public static TableDocument Read(SourceText text, TableFormat format, Dialect dialect, CancellationToken cancellation)
    {
        var readings = Documents.GetOrCreateValue(text);
        lock (readings)
        {
            if (!readings.TryGetValue((format, dialect), out var document))
            {
                document = TableReader.Read(text, format, dialect, cancellation);
                readings.Add((format, dialect), document);
            }

            return document;
        }
    }
}
