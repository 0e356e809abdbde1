using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Naming;
using PretrainGen.Generator.Project.Inputs;

namespace PretrainGen.Generator.Entities.Grouping;

/// <summary>The name of an entity, from the name of its file: <c>currencies.csv</c> lists each <c>Currency</c>.</summary>
internal static class EntityName
{
    private static readonly string[] Unchanging = ["series", "species", "news", "means", "lens", "canvas", "atlas", "alias", "bias", "gas"];
    private static readonly string[] EndingInIe = ["movies", "cookies", "ties", "pies", "lies", "dies", "zombies", "rookies"];

    /// <summary>The name that the project gives the entity of a file or, where it gives none, one made of the file's name.</summary>
    public static string Of(TableFile file)
    {
        var given = Identifier.From(file.Options.EntityName);
        return given.Length > 0 ? given : FromFileName(file.FileName);
    }

    /// <summary>The stem in PascalCase; a plain English plural is made singular.</summary>
    public static string FromFileName(string fileName)
    {
        var name = Identifier.From(Singular(Stem(fileName)));
        return name.Length > 0 ? name : "Table";
    }

    /// <summary>The name of a file without what marks it as a table: <c>models</c> of <c>models.table.csv</c>.</summary>
    public static string Stem(string fileName)
    {
        var stem = WithoutExtension(fileName);
        return stem.EndsWith(".table", StringComparison.OrdinalIgnoreCase) ? WithoutExtension(stem) : stem;
    }

    private static string WithoutExtension(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }

    private static string Singular(string stem)
    {
        // An acronym such as OS or README is no plural.
        var isAcronym = !stem.Any(char.IsLower);
        return isAcronym ? stem : DropPlural(stem, LastWord(stem));
    }

    private static string DropPlural(string stem, string word) => word switch
    {
        _ when word.Length < 4 || !word.EndsWith("s", StringComparison.Ordinal) => stem,
        _ when Unchanging.Contains(word) => stem,
        _ when EndingInIe.Contains(word) => Cut(stem, 1),
        _ when EndsWithAny(word, "ss", "us", "is") => stem,
        _ when word.EndsWith("ies", StringComparison.Ordinal) => Cut(stem, 3) + "y",
        _ when EndsWithAny(word, "sses", "shes", "tches", "nches", "rches", "xes", "zzes", "uses", "iases") => Cut(stem, 2),
        _ => Cut(stem, 1),
    };

    private static string LastWord(string stem)
    {
        var start = stem.Length;
        while (start > 0 && char.IsLetter(stem[start - 1]))
        {
            start--;
            if (char.IsUpper(stem[start]))
                break;
        }

        return stem.Substring(start).ToLowerInvariant();
    }

    private static bool EndsWithAny(string word, params string[] endings) =>
        endings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    private static string Cut(string stem, int count) => stem.Substring(0, stem.Length - count);
}
