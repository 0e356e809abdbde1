using System.Globalization;
using System.Text;

namespace PretrainGen.Fuzz;

/// <summary>Writes what may be hostile so that a terminal shows it and C# can take it over.</summary>
internal static class Printing
{
    private const int Longest = 1_500;

    /// <summary>A file as C# of the tests.</summary>
    public static string Of(ProjectFile file) =>
        $"ProjectFile.Other({Literal(file.Path)}, {Literal(file.Text)}{string.Concat(file.Metadata.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $", ({Literal(pair.Key)}, {Literal(pair.Value)})"))})";

    /// <summary>A text as a C# literal, cut where it is long.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var c in text.Length > Longest ? text[..Longest] : text)
        {
            _ = c switch
            {
                '"' or '\\' => literal.Append('\\').Append(c),
                '\n' => literal.Append("\\n"),
                >= ' ' and <= '~' => literal.Append(c),
                _ => literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
            };
        }

        return literal.Append('"').Append(text.Length > Longest ? string.Create(CultureInfo.InvariantCulture, $" /* {text.Length} characters */") : "").ToString();
    }
}
