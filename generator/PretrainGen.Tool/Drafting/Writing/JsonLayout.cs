using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PretrainGen.Tool.Drafting.Writing;

/// <summary>
/// Lays JSON out as people write it: what fits into a line is one, everything else has a line for each of its parts. Letters of all scripts
/// stand as they are; what cannot be seen is escaped.
/// </summary>
internal static class JsonLayout
{
    private const int LongestLine = 120;
    private const string Indentation = "  ";

    private static readonly JsonSerializerOptions Texts = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of a document, with a newline at its end.</summary>
    public static string Write(JsonObject document)
    {
        var text = new StringBuilder();
        WriteParts(text, document, indentation: "");
        return text.Append('\n').ToString();
    }

    private static void Write(StringBuilder text, JsonNode? node, string indentation, int taken)
    {
        var line = Line(node);
        if (node is JsonObject or JsonArray && indentation.Length + taken + line.Length > LongestLine)
            WriteParts(text, node, indentation);
        else
            text.Append(line);
    }

    private static void WriteParts(StringBuilder text, JsonNode node, string indentation)
    {
        var inner = indentation + Indentation;
        var (open, close) = node is JsonObject ? ('{', '}') : ('[', ']');
        text.Append(open);
        var isFirst = true;
        foreach (var (name, value) in PartsOf(node))
        {
            text.Append(isFirst ? "\n" : ",\n").Append(inner).Append(name);
            Write(text, value, inner, name.Length);
            isFirst = false;
        }

        text.Append('\n').Append(indentation).Append(close);
    }

    private static IEnumerable<(string Name, JsonNode? Value)> PartsOf(JsonNode node) => node is JsonObject members
        ? members.Select(member => (Quote(member.Key) + ": ", member.Value))
        : node.AsArray().Select(item => ("", item));

    private static string Line(JsonNode? node) => node switch
    {
        JsonObject { Count: 0 } => "{}",
        JsonObject members => "{ " + string.Join(", ", members.Select(member => Quote(member.Key) + ": " + Line(member.Value))) + " }",
        JsonArray items => "[" + string.Join(", ", items.Select(Line)) + "]",
        JsonValue value when value.TryGetValue<string>(out var text) => Quote(text),
        _ => node?.ToJsonString(Texts) ?? "null",
    };

    private static string Quote(string text)
    {
        var quoted = JsonSerializer.Serialize(text, Texts);
        return quoted.Any(CannotBeSeen) ? string.Concat(quoted.Select(Escape)) : quoted;
    }

    private static string Escape(char c) =>
        CannotBeSeen(c) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}") : c.ToString();

    private static bool CannotBeSeen(char c) => c != ' ' && char.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned;
}
