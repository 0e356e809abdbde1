using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Fuzz.Inputs;
using PretrainGen.Fuzz.Kinds;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Reading;

namespace PretrainGen.Fuzz.Layers;

/// <summary>The reader of schemas alone: each fault is inside of the file, and another layout of the same JSON is the same schema.</summary>
internal sealed class SchemaReaderLayer() : FuzzKind("schema-reader", 200)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <inheritdoc/>
    protected override Breach? Try(Random random, int size)
    {
        var text = JsonText.Of(random.OneIn(8) ? RandomSchema.Any(random, 4) : RandomSchema.Schema(random, size));
        if (random.OneIn(4) && text.Length > 0)
            text = text.Remove(random.Next(text.Length), 1).Insert(random.Next(text.Length), HostileTexts.Any(random, 2));

        var document = Read(text);
        return Outside(text, document) ?? OtherLayout(text, document);
    }

    private static Breach? Outside(string text, SchemaDocument document)
    {
        var spans = document.Faults.SelectMany(fault => fault.Others.Prepend(fault.Place));
        return spans.All(span => span.End <= text.Length)
            ? null
            : new Breach("a fault is inside of the schema", Printing.Literal(text));
    }

    private Breach? OtherLayout(string text, SchemaDocument document)
    {
        if (Laidout(text) is not { } indented)
            return null;

        Counts.Compared++;
        var other = Read(indented);
        return Equals(other.Schema, document.Schema) && Told(other).SequenceEqual(Told(document))
            ? null
            : new Breach("the layout of JSON does not count", $"{Printing.Literal(text)}\n  {string.Join(" / ", Told(document))}\n  {string.Join(" / ", Told(other))}");
    }

    private static SchemaDocument Read(string text) => SchemaReader.Read(SourceText.From(text), CancellationToken.None);

    private static IEnumerable<string> Told(SchemaDocument document) => document.Faults.Select(fault => $"{fault.Kind} '{fault.Value}' {fault.Expected}");

    // Halves of surrogate pairs, and names that are there twice, are read in a way of their own.
    private static string? Laidout(string text)
    {
        if (text.Any(char.IsSurrogate))
            return null;

        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return JsonSerializer.Serialize(json.RootElement, Indented);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
