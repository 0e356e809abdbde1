using System.Text.Json;

namespace PretrainGen.Tool.Inputs;

/// <summary>The texts that JSON files have in their properties. A data package describes many tables, and is parsed once.</summary>
internal sealed class JsonTexts
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly Dictionary<string, ILookup<string, string>> _byFile = new(StringComparer.Ordinal);

    /// <summary>
    /// The texts that a file gives to a property, wherever it has it; none where the file is broken, which a rule reports.
    /// </summary>
    public IEnumerable<string> Of(string file, string property)
    {
        if (!_byFile.TryGetValue(file, out var texts))
            _byFile.Add(file, texts = Parse(file).ToLookup(member => member.Property, member => member.Text, StringComparer.Ordinal));
        return texts[property];
    }

    private static IReadOnlyList<(string Property, string Text)> Parse(string file)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file), Lenient);
            return [.. TextsIn(document.RootElement)];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static IEnumerable<(string Property, string Text)> TextsIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(TextsIn),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.Value.ValueKind == JsonValueKind.String
            ? [(member.Name, member.Value.GetString()!)]
            : TextsIn(member.Value)),
        _ => [],
    };
}
