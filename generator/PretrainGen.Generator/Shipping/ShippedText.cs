using System.Globalization;
using System.Text;

namespace PretrainGen.Generator.Shipping;

/// <summary>Writes a shipped file: the same facts always give the same text.</summary>
internal static class ShippedText
{
    /// <summary>The text of a file.</summary>
    /// <param name="facts">What was shipped, in any order.</param>
    /// <param name="newLine">What ends a line.</param>
    public static string Write(IEnumerable<ShippedFact> facts, string newLine)
    {
        var ordered = facts.Distinct().ToList();
        ordered.Sort(ShippedFact.Order);
        var text = new StringBuilder(ShippedFormat.Header).Append(newLine);
        foreach (var fact in ordered)
            text.Append(Line(fact)).Append(newLine);
        return text.ToString();
    }

    /// <summary>A fact as a line, without its end.</summary>
    public static string Line(ShippedFact fact) => string.Join(
        ",",
        ShippedFormat.Cell(fact.Entity),
        ShippedFormat.Kinds.Words[(int)fact.Kind],
        fact.Number?.ToString(CultureInfo.InvariantCulture) ?? "",
        ShippedFormat.Cell(fact.Key),
        ShippedFormat.Cell(fact.Member),
        ShippedFormat.Cell(fact.Type));

    /// <summary>What ends the lines of a file: what ends its first one, or LF.</summary>
    public static string NewLineOf(string text)
    {
        var end = text.IndexOf('\n');
        return end > 0 && text[end - 1] == '\r' ? "\r\n" : "\n";
    }
}
