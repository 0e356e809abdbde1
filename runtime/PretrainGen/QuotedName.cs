using System.Globalization;
using System.Text;

namespace PretrainGen;

/// <summary>Quotes a name for a message: on one line, not too long, and with what cannot be seen made visible.</summary>
internal static class QuotedName
{
    private const int MaxLength = 80;

    /// <summary>The name in single quotes.</summary>
    public static string Of(string name)
    {
        var quoted = new StringBuilder("'");
        for (var at = 0; at < name.Length;)
        {
            if (at >= MaxLength)
            {
                quoted.Append('…');
                break;
            }
            var unitCount = char.IsSurrogatePair(name, at) ? 2 : 1;
            if (IsPrintable(CharUnicodeInfo.GetUnicodeCategory(name, at)))
                quoted.Append(name, at, unitCount);
            else
                AppendEscaped(quoted, name, at, unitCount);
            at += unitCount;
        }
        return quoted.Append('\'').ToString();
    }

    /// <summary>Whether a character can be seen.</summary>
    public static bool IsPrintable(UnicodeCategory category) => category
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse);

    private static void AppendEscaped(StringBuilder quoted, string name, int start, int count)
    {
        for (var at = start; at < start + count; at++)
            quoted.Append("\\u").Append(((int)name[at]).ToString("X4", CultureInfo.InvariantCulture));
    }
}
