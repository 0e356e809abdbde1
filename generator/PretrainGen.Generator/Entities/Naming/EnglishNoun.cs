using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Entities.Naming;

/// <summary>Makes the singular of an English noun. A word that it does not take for an English plural stays as it is.</summary>
internal static class EnglishNoun
{
    private static readonly HashSet<string> Unchanging = Words(
        "series species news means data metadata media equipment information sheep fish deer aircraft spacecraft offspring " +
        "lens canvas atlas alias bias gas texas kansas christmas pancreas chaos cosmos ethos kudos asbestos " +
        "physics mathematics economics politics ethics electronics analytics athletics robotics genetics linguistics semantics logistics " +
        "mechanics dynamics optics graphics basics always perhaps yes thanks goods headquarters crossroads " +
        "dns gps css https redis postgres kubernetes pandas keras jenkins jones dowjones james charles thomas mercedes mars hades " +
        "pays mois temps corps cours glas repas palais");

    // Words that end like a singular, or whose singular cannot be told by a rule.
    private static readonly Dictionary<string, string> Irregular = Pairs(
        "people person children child men man women woman feet foot teeth tooth geese goose mice mouse lice louse oxen ox dice die " +
        "indices index matrices matrix vertices vertex vortices vortex appendices appendix codices codex " +
        "criteria criterion phenomena phenomenon schemata schema bacteria bacterium strata stratum alumni alumnus fungi fungus " +
        "cacti cactus nuclei nucleus radii radius stimuli stimulus axes axis crises crisis theses thesis hypotheses hypothesis " +
        "diagnoses diagnosis oases oasis parentheses parenthesis synopses synopsis neuroses neurosis prognoses prognosis " +
        "leaves leaf lives life wives wife knives knife wolves wolf halves half shelves shelf selves self thieves thief loaves loaf " +
        "calves calf scarves scarf elves elf hooves hoof quizzes quiz lenses lens buses bus gases gas " +
        "heroes hero potatoes potato tomatoes tomato echoes echo vetoes veto torpedoes torpedo cargoes cargo volcanoes volcano " +
        "ids id ips ip vms vm ads ad cds cd pcs pc tvs tv dbs db ufos ufo");

    private static readonly HashSet<string> PluralsInUs = Words(
        "menus gpus cpus tpus npus vpus dpus mcus ecus skus emus gnus gurus haikus flus bayous");

    private static readonly HashSet<string> PluralsInIs = Words(
        "apis guis clis kpis emojis skis taxis kiwis wikis pois alibis bikinis safaris tsunamis rabbis minis");

    private static readonly HashSet<string> PluralsInIes = Words(
        "movies cookies zombies rookies calories genies selfies smoothies brownies prairies hoodies sorties");

    private static readonly HashSet<string> PluralsInChes = Words("caches aches headaches niches avalanches tranches moustaches");
    private static readonly HashSet<string> PluralsInUses = Words("uses reuses fuses excuses ruses muses recluses");

    /// <summary>The singular of a word; case counts only where the word is an acronym with an <c>s</c> behind it.</summary>
    public static string Singular(string word)
    {
        if (word.Length > 2 && word[word.Length - 1] == 's' && word.Take(word.Length - 1).All(char.IsUpper))
            return Cut(word, 1);

        // An acronym such as OS is no plural, and the rules are those of English.
        return word.All(AsciiChars.IsLetter) && word.Any(char.IsLower) ? InCaseOf(word, OfLowerCase(word.ToLowerInvariant())) : word;
    }

    private static string OfLowerCase(string word) => word switch
    {
        _ when Irregular.TryGetValue(word, out var singular) => singular,
        _ when Unchanging.Contains(word) => word,
        _ when EndsWith(word, "women", "firemen", "salesmen", "craftsmen", "workmen", "policemen") => Cut(word, 2) + "an",
        _ when word.Length < 4 || !EndsWith(word, "s") => word,
        _ when EndsWith(word, "ss") => word,
        _ when EndsWith(word, "us") => PluralsInUs.Contains(word) ? Cut(word, 1) : word,
        _ when EndsWith(word, "is") => PluralsInIs.Contains(word) ? Cut(word, 1) : word,
        _ when EndsWith(word, "ies") => word.Length == 4 || PluralsInIes.Contains(word) ? Cut(word, 1) : Cut(word, 3) + "y",
        _ when EndsWith(word, "lyses") => Cut(word, 2) + "is",
        _ when EndsWith(word, "uses") => IsPluralOfUse(word) ? Cut(word, 1) : Cut(word, 2),
        _ when EndsWith(word, "ches") => PluralsInChes.Contains(word) ? Cut(word, 1) : Cut(word, 2),
        _ when EndsWith(word, "sses", "shes", "xes", "zzes", "iases", "nvases", "tlases") => Cut(word, 2),
        _ => Cut(word, 1),
    };

    private static bool IsPluralOfUse(string word) => EndsWith(word, "auses", "ouses") || PluralsInUses.Contains(word);

    // What the two have in common keeps the case that it has.
    private static string InCaseOf(string word, string singular)
    {
        var common = 0;
        while (common < word.Length && common < singular.Length && char.ToLowerInvariant(word[common]) == singular[common])
            common++;
        var rest = singular.Substring(common);
        return common == 0 && char.IsUpper(word[0])
            ? char.ToUpperInvariant(rest[0]) + rest.Substring(1)
            : word.Substring(0, common) + rest;
    }

    private static bool EndsWith(string word, params string[] endings) =>
        Array.Exists(endings, ending => word.EndsWith(ending, StringComparison.Ordinal));

    private static string Cut(string word, int count) => word.Substring(0, word.Length - count);

    private static HashSet<string> Words(string list) => new(list.Split(' '), StringComparer.Ordinal);

    private static Dictionary<string, string> Pairs(string list)
    {
        var words = list.Split(' ');
        return Enumerable.Range(0, words.Length / 2).ToDictionary(pair => words[2 * pair], pair => words[(2 * pair) + 1]);
    }
}
