using System.Globalization;
using System.Text;

namespace PretrainGen.Fuzz.Inputs;

/// <summary>Writes JSON without minding what is in it: halves of surrogate pairs stay as they are.</summary>
internal static class JsonText
{
    /// <summary>A value as JSON: dictionaries, arrays, texts, booleans, null, and numbers as <see cref="Raw"/>.</summary>
    public static string Of(object? value) => value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        Raw raw => raw.Json,
        string text => Quoted(text),
        IReadOnlyDictionary<string, object?> members => $"{{ {string.Join(", ", members.Select(member => Quoted(member.Key) + ": " + Of(member.Value)))} }}",
        IEnumerable<object?> items => $"[{string.Join(", ", items.Select(Of))}]",
        _ => throw new ArgumentException(value.GetType().ToString()),
    };

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                < ' ' => quoted.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>JSON as it is written.</summary>
    internal sealed record Raw(string Json);
}
