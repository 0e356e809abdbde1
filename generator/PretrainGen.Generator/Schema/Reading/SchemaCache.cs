using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Json;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Schema.Reading;

/// <summary>Keeps what was read from a JSON text for as long as the text lives, so that the generator and all rules together read it once.</summary>
internal sealed class SchemaCache
{
    private static readonly ConditionalWeakTable<SourceText, SchemaCache> Texts = new();

    private readonly Dictionary<string, PackageDocument> _packages = new(StringComparer.Ordinal);
    private JsonDocument? _json;
    private SchemaDocument? _schema;

    /// <summary>Reads a file that holds one table schema, or remembers it.</summary>
    /// <inheritdoc cref="SchemaReader.Read(SourceText, CancellationToken)"/>
    public static SchemaDocument Read(SourceText text, CancellationToken cancellation)
    {
        var known = Texts.GetOrCreateValue(text);
        lock (known)
            return known._schema ??= SchemaReader.Read(known.Json(text, cancellation));
    }

    /// <summary>Reads what a data package says of one table, or remembers it.</summary>
    /// <inheritdoc cref="SchemaReader.ReadPackage(SourceText, string, CancellationToken)"/>
    public static PackageDocument ReadPackage(SourceText text, string tablePath, CancellationToken cancellation)
    {
        var known = Texts.GetOrCreateValue(text);
        lock (known)
        {
            if (!known._packages.TryGetValue(tablePath, out var package))
            {
                package = SchemaReader.ReadPackage(known.Json(text, cancellation), tablePath);
                known._packages.Add(tablePath, package);
            }

            return package;
        }
    }

    // The tables of a package share its JSON.
    private JsonDocument Json(SourceText text, CancellationToken cancellation) => _json ??= JsonReader.Read(text, cancellation);
}
