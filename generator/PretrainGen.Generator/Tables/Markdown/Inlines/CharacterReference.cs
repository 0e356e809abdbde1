using System.Globalization;
using System.Net;
using System.Text;
using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Tables.Markdown.Inlines;

/// <summary>References to characters, as in HTML: <c>&amp;amp;</c>, <c>&amp;#177;</c>, <c>&amp;#xB1;</c>.</summary>
/// <remarks>Known are the names of HTML 4 and, of the many that HTML 5 added, those of ASCII characters and a few common marks.</remarks>
internal static class CharacterReference
{
    private const int MaxNameLength = 31;
    private const string Replacement = "\uFFFD";

    // Each name is followed by its character.
    private static readonly Dictionary<string, string> SignNames = (
        "Tab\t NewLine\n excl! num# dollar$ percnt% AMP& lpar( rpar) ast* midast* plus+ comma, period. sol/ colon: semi; LT< equals= GT> " +
        "quest? commat@ lsqb[ lbrack[ bsol\\ rsqb] rbrack] Hat^ lowbar_ grave` lcub{ lbrace{ verbar| vert| VerticalLine| rcub} rbrace} " +
        "QUOT\" hyphen\u2010 dash\u2010 pm\u00B1 le\u2264 leq\u2264 ge\u2265 geq\u2265 approx\u2248 star\u2606 starf\u2605 bigstar\u2605 " +
        "check\u2713 checkmark\u2713 cross\u2717")
        .Split(' ')
        .ToDictionary(entry => entry.Substring(0, entry.Length - 1), entry => entry.Substring(entry.Length - 1), StringComparer.Ordinal);

    /// <summary>Reads the reference that starts at an ampersand.</summary>
    public static bool TryRead(string text, int ampersand, out string value, out int end)
    {
        value = "";
        var start = ampersand + 1;
        end = start;
        if (end < text.Length && text[end] == '#')
            end++;
        while (end < text.Length && end - start <= MaxNameLength && AsciiChars.IsLetterOrDigit(text[end]))
            end++;
        if (end == text.Length || text[end] != ';')
            return false;

        var name = text.Substring(start, end - start);
        end++;
        return name.Length > 1 && name[0] == '#' ? TryGetByNumber(name.Substring(1), out value) : TryGetByName(name, out value);
    }

    /// <summary>Puts characters in place of all references.</summary>
    public static string Decode(string text)
    {
        if (text.IndexOf('&') < 0)
            return text;

        var builder = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == '&' && TryRead(text, i, out var value, out var end))
            {
                builder.Append(value);
                i = end;
            }
            else
            {
                builder.Append(text[i++]);
            }
        }

        return builder.ToString();
    }

    private static bool TryGetByName(string name, out string value)
    {
        if (SignNames.TryGetValue(name, out value!))
            return true;

        var reference = "&" + name + ";";
        value = WebUtility.HtmlDecode(reference);
        return !value.Equals(reference, StringComparison.Ordinal);
    }

    private static bool TryGetByNumber(string number, out string value)
    {
        value = "";
        var isHex = number[0] is 'x' or 'X';
        var digits = isHex ? number.Substring(1) : number;
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (digits.Length > (isHex ? 6 : 7) || !int.TryParse(digits, style, CultureInfo.InvariantCulture, out var code))
            return false;

        var isCharacter = code is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF);
        value = isCharacter ? char.ConvertFromUtf32(code) : Replacement;
        return true;
    }
}
