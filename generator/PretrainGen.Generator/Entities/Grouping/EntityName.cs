using System.Globalization;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Naming;
using PretrainGen.Generator.Project.Inputs;

namespace PretrainGen.Generator.Entities.Grouping;

/// <summary>
/// The name of an entity, from what a file, a folder or a heading is called: <c>currencies.csv</c> lists each <c>Currency</c>.
/// </summary>
internal static class EntityName
{
    private const int DigitsOfDate = 8;

    private static readonly HashSet<string> Languages = new(
        ("ar bg bn ca cn cs da de el en es et fa fi fr he hi hr hu id it ja jp kk ko kr lt lv ms nb nl nn no pl pt ro ru sk sl sr sv " +
        "th tr uk ur vi zh").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The file name in PascalCase, without language and date; the noun at its end is made singular.</summary>
    public static string FromFileName(string fileName) => From(TitleOf(fileName));

    /// <summary>The same with language and date, which may tell two files apart.</summary>
    public static string FromWholeStem(string fileName) => From(Stem(fileName));

    /// <summary>A name from the path of a schema.</summary>
    public static string FromSchema(string path)
    {
        var name = WithoutExtension(TableFile.NameOf(path));
        return FromFileName(name.EndsWith(".schema", StringComparison.OrdinalIgnoreCase) ? name : name + ".schema");
    }

    /// <summary>Whether a file's name says nothing of what it lists.</summary>
    public static bool IsGeneral(string fileName) => GeneralName.IsOfTable(TitleOf(fileName));

    /// <summary>A name from the innermost folder that says something; "" where none does.</summary>
    /// <param name="folders">The folders around the file, with slashes between.</param>
    public static string FromFolders(string folders)
    {
        var folder = folders.Split('/').LastOrDefault(name => !GeneralName.IsOfFolder(name));
        return folder is null ? "" : Identifier.From(NounPhrase.Singular(folder));
    }

    /// <summary>A name from a heading or a column's header; "" where it says nothing, or too much for a name.</summary>
    public static string FromHeading(string heading)
    {
        var title = HeadingTitle.Of(heading);
        return GeneralName.IsOfTable(title) ? "" : Identifier.From(NounPhrase.Singular(title));
    }

    /// <summary>The name of a file without what marks it as a table: <c>models</c> of <c>models.table.csv</c>.</summary>
    public static string Stem(string fileName)
    {
        var stem = WithoutExtension(fileName);
        return stem.EndsWith(".table", StringComparison.OrdinalIgnoreCase) ? WithoutExtension(stem) : stem;
    }

    private static string TitleOf(string fileName)
    {
        var stem = WithoutLanguage(Stem(fileName));
        var number = LengthOfNumber(stem);
        var date = LengthOfDate(stem);
        return stem.Substring(number, Math.Max(stem.Length - date - number, 0));
    }

    private static string From(string title)
    {
        var name = Identifier.From(NounPhrase.Singular(title));
        return name.Length > 0 ? name : "Table";
    }

    // 01-models.csv stands in front of 02-languages.csv.
    private static int LengthOfNumber(string stem)
    {
        var digits = stem.TakeWhile(AsciiChars.IsDigit).Count();
        var end = digits + stem.Skip(digits).TakeWhile(IsSeparator).Count();
        return digits is > 0 and < 4 && end > digits && end < stem.Length && char.IsLetter(stem[end]) ? end : 0;
    }

    // README.zh-CN.md is README.md in another language.
    private static string WithoutLanguage(string stem)
    {
        var dot = stem.LastIndexOf('.');
        var parts = stem.Substring(dot + 1).Split('-', '_');
        var isLanguage = dot > 0 && Languages.Contains(parts[0]) && (parts.Length == 1 || (parts.Length == 2 && parts[1].Length is 2 or 4));
        return isLanguage ? stem.Substring(0, dot) : stem;
    }

    // results.2021-10-28.csv is one of several states of the same list.
    private static int LengthOfDate(string stem)
    {
        var start = stem.Length;
        var digits = "";
        while (start > 0 && digits.Length < DigitsOfDate && (AsciiChars.IsDigit(stem[start - 1]) || IsSeparator(stem[start - 1])))
        {
            start--;
            digits = IsSeparator(stem[start]) ? digits : stem[start] + digits;
        }

        var isDate = start > 0 && IsSeparator(stem[start - 1])
            && DateTime.TryParseExact(digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date.Year >= 1900;
        return isDate ? stem.Length - start + 1 : 0;
    }

    private static bool IsSeparator(char c) => c is '-' or '_' or '.' or ' ';

    private static string WithoutExtension(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }
}
