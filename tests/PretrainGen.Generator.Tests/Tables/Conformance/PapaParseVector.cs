using System.Text.Json;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Tests.Tables.Conformance;

/// <summary>One vector: a text, how PapaParse is asked to read it, and what it gives.</summary>
internal sealed class PapaParseVector(JsonElement json)
{
    private static readonly string[] KnownOptions = ["header", "comments", "delimiter", "skipEmptyLines", "preview", "newline", "fastMode", "quoteChar"];

    /// <summary>What the vector is about.</summary>
    public string Description => json.GetProperty("description").GetString()!;

    /// <summary>What the vector asks for that our reader does not have; null if it has all of it.</summary>
    public string? Inexpressible
    {
        get
        {
            var unknown = Config?.EnumerateObject().Select(option => option.Name).FirstOrDefault(name => !KnownOptions.Contains(name));
            if (unknown is not null)
                return unknown;
            if (Delimiter.Length > 1)
                return "a delimiter of several characters";
            return Text("comments") is { Length: > 1 } ? "a comment sign of several characters" : null;
        }
    }

    /// <summary>The records that PapaParse gives, without blank lines: cells parted by a bar, records by a slash.</summary>
    public string Expected => Write(ExpectedRecords().Where(cells => cells.Length != 1 || !string.IsNullOrWhiteSpace(cells[0])));

    /// <summary>The records that our reader gives.</summary>
    public string Actual
    {
        get
        {
            var records = Reading.RawRecords(json.GetProperty("input").GetString()!, GetDialect());
            var preview = Option("preview") is { } option ? option.GetInt32() : 0;
            if (HasHeader && preview > 0)
                preview++;
            if (preview > 0 && preview < records.Count)
                records.RemoveRange(preview, records.Count - preview);
            return Write(HasObjects ? records.Skip(1) : records);
        }
    }

    private JsonElement Data => json.GetProperty("expected").GetProperty("data");

    private bool HasHeader => Option("header") is { ValueKind: JsonValueKind.True };

    /// <summary>Whether the header became the names of objects.</summary>
    private bool HasObjects => HasHeader && (Data.GetArrayLength() == 0 || Data[0].ValueKind == JsonValueKind.Object);

    private string Delimiter
    {
        get
        {
            var guessed = json.GetProperty("expected").TryGetProperty("meta", out var meta) && meta.TryGetProperty("delimiter", out var delimiter)
                ? delimiter.GetString()
                : null;
            return Text("delimiter") is { } asked and not "\n" ? asked : guessed ?? ",";
        }
    }

    private Dialect GetDialect()
    {
        var comment = Option("comments") is { ValueKind: JsonValueKind.True } ? '#' : Text("comments")?[0];
        return new Dialect(Delimiter[0], Text("quoteChar")?[0] ?? '"', comment);
    }

    private IEnumerable<string[]> ExpectedRecords() => Data.EnumerateArray().Select(record => record.ValueKind == JsonValueKind.Array
        ? record.EnumerateArray().Select(WriteCell).ToArray()
        : [.. record.EnumerateObject().SelectMany(CellsOf).Select(WriteCell)]);

    // The cells that a row has too many are one array.
    private static JsonElement[] CellsOf(JsonProperty property) =>
        property.Value.ValueKind == JsonValueKind.Array ? [.. property.Value.EnumerateArray()] : [property.Value];

    private static string WriteCell(JsonElement cell) => cell.ValueKind == JsonValueKind.String ? cell.GetString()! : cell.GetRawText();

    private static string Write(IEnumerable<string[]> records) => JsonSerializer.Serialize(records);

    private JsonElement? Config => json.TryGetProperty("config", out var config) && config.ValueKind == JsonValueKind.Object ? config : null;

    private JsonElement? Option(string name) => Config is { } config && config.TryGetProperty(name, out var option) ? option : null;

    private string? Text(string name) => Option(name) is { ValueKind: JsonValueKind.String } option ? option.GetString() : null;
}
