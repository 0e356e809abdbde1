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
