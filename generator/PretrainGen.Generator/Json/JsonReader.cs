using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Json;

/// <summary>
/// Reads JSON as RFC 8259 has it, without any leniency but for a byte order mark. It never throws, whatever the text holds.
/// </summary>
internal static class JsonReader
{
    /// <summary>Reads a text into one value.</summary>
    /// <exception cref="OperationCanceledException">Only when <paramref name="cancellation"/> asks for it.</exception>
    public static JsonDocument Read(SourceText text, CancellationToken cancellation)
    {
        var faults = ImmutableArray.CreateBuilder<Fault<JsonFault, TextSpan>>();
        var root = new JsonParser(text.ToString(), faults, cancellation).ParseText();
        return new JsonDocument(root, faults.ToImmutable());
    }
}
