using System.Text;

namespace PretrainGen.Generator.Schema.Model.Fields;

/// <summary>The date patterns of the standard, which are those of C and Python, in the words of .NET.</summary>
internal static class StrptimeFormat
{
    /// <summary>
    /// The .NET format that reads what a pattern describes; null where there is none. Like <c>strptime</c>, it takes days, months and hours
    /// with one digit or two.
    /// </summary>
    public static string? ToDotNet(string pattern)
    {
        var format = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%')
                format.Append('\\').Append(pattern[i]);
            else if (++i < pattern.Length && Translate(pattern[i]) is { } part)
                format.Append(part);
            else
                return null;
        }

        // A format of one letter would be one of the standard formats.
        return format.Length == 1 ? "%" + format : format.ToString();
    }

    /// <summary>
    /// The .NET formats that together read what a pattern describes. Like <c>strptime</c>, it takes names in full or short, and a zone that
    /// is an offset or <c>Z</c>.
    /// </summary>
    public static string[]? ToAllDotNet(string pattern) => ToDotNet(pattern) is null ? null :
    [
        .. from months in Either(pattern, 'b', 'B')
           from days in Either(months, 'a', 'A')
           let format = ToDotNet(days)
           from zoned in pattern.Contains("%z") ? new[] { format, format.Replace("zzz", "K") } : [format]
           select zoned,
    ];

    // The second of two percent signs starts nothing.
    private static string[] Either(string pattern, char shorter, char longer)
    {
        var directives = pattern.Split(["%%"], StringSplitOptions.None);
        string[] either = [With(shorter, longer), With(longer, shorter)];
        return either[0] == either[1] ? [pattern] : either;

        string With(char wanted, char other) =>
            string.Join("%%", directives.Select(part => part.Replace("%" + other, "%" + wanted)));
    }

    private static string? Translate(char directive) => directive switch
    {
        'Y' => "yyyy",
        'y' => "yy",
        'm' => "M",
        'B' => "MMMM",
        'b' => "MMM",
        'd' => "d",
        'A' => "dddd",
        'a' => "ddd",
        'H' => "H",
        'I' => "h",
        'p' => "tt",
        'M' => "m",
        'S' => "s",
        'f' => "FFFFFF",
        'z' => "zzz",
        '%' => "\\%",
        _ => null,
    };
}
