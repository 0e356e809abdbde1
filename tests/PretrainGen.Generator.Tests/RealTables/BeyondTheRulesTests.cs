using System.Globalization;

namespace PretrainGen.Generator.Tests.RealTables;

/// <summary>
/// What is inconsistent, or consistent, in these tables in a way that no schema can say. Each is worked out here, so that the list holds
/// nothing that is not so, and is printed with the reason.
/// </summary>
public class BeyondTheRulesTests(ITestOutputHelper output)
{
    private const string Timm = "models/timm/";
    private const string Litellm = "models/litellm/litellm.derived.csv";

    private static readonly Dictionary<string, (string Reason, Func<int> Count, int Expected)> List = new(StringComparer.Ordinal)
    {
        ["M8: organisations and their countries, in lists of two lengths"] = ("no operator counts the items of a list", ListsOfTwoLengths, 99),
        ["M14: top1 and top1_err that are not 100 together"] = ("no operator adds columns", SumsBesideHundred, 0),
        ["M14: rank_diff that is not the difference of the ranks"] = ("no operator sees the place of a row", WrongRanks, 251),
        ["M16: models that the benchmark and the results call alike"] = ("names are compared whole, and one of them has a tag behind a point", SharedNames, 0),
        ["M24: an average that is not the mean of its columns"] = ("no operator adds columns", WrongAverages, 1),
        ["M27: models whose name without a prefix has another input length"] = ("names are compared whole, and one of them has a prefix", OtherLengths, 78),
        ["M31: models that differ by points in their names and in when they end"] = ("3.5 and 35 are two numbers, and no column says that a model has another name", OtherEnds, 1),
        ["M35: averages that are not the mean of 38 columns"] = ("no operator adds columns", WrongMeans, 0),
    };

    public static TheoryData<string> Facts => [.. List.Keys];

    [Theory, MemberData(nameof(Facts))]
    public void NoSchemaCanSay(string fact)
    {
        var (reason, count, expected) = List[fact];

        var found = count();

        output.WriteLine($"{fact}: {found}; {reason}");
        Assert.Equal(expected, found);
    }

    private static int ListsOfTwoLengths() => PublishedTables.Rows("models/epoch/notable_ai_models_24_02_2025.csv")
        .Count(row => row("Organization").Split(',').Length != row("Country (from Organization)").Split(',').Length);

    // Both are rounded to the third digit.
    private static int SumsBesideHundred() => PublishedTables.Rows(Timm + "results-imagenet-real.csv")
        .Count(row => Math.Abs(Number(row("top1")) + Number(row("top1_err")) - 100) > 0.001m);

    private static int WrongRanks()
    {
        var ranks = PublishedTables.Rows(Timm + "results-imagenet.csv").Select((row, rank) => (Key: KeyOf(row), rank)).ToDictionary(pair => pair.Key, pair => pair.rank);
        return PublishedTables.Rows(Timm + "results-imagenet-real.csv").Select((row, rank) => ranks[KeyOf(row)] - rank != Number(row("rank_diff"))).Count(isWrong => isWrong);

        static (string Model, string Size) KeyOf(Func<string, string> row) => (row("model"), row("img_size"));
    }

    private static int SharedNames() => Names(Timm + "results-imagenet.csv").Intersect(Names(Timm + "benchmark-infer-amp-nchw-pt240-cu124-rtx3090.csv")).Count();

    // Everything is rounded to the first digit.
    private static int WrongAverages() => PublishedTables.Rows("models/open-llm-leaderboard/20230523.csv").Count(row =>
        Math.Abs(Number(row("Average")) - Mean(row, ["ARC (25-shot)", "HellaSwag (10-shot)", "MMLU (5-shot)", "TruthfulQA (0-shot)"])) > 0.1m);

    private static int OtherLengths()
    {
        var lengths = PublishedTables.Rows(Litellm).ToDictionary(row => row("model"), row => row("max_input_tokens"), StringComparer.Ordinal);
        return (
            from model in lengths
            where model.Value.Length > 0
            from slash in Enumerable.Range(0, model.Key.Length).Where(at => model.Key[at] == '/')
            where lengths.TryGetValue(model.Key[(slash + 1)..], out var other) && other.Length > 0 && other != model.Value
            select model.Key).Count();
    }

    private static int OtherEnds() => PublishedTables.Rows(Litellm)
        .GroupBy(row => row("model").Replace(".", "", StringComparison.Ordinal), row => row("deprecation_date"))
        .Count(ends => ends.Distinct().Count() > 1);

    private static int WrongMeans()
    {
        const string Results = "models/open_clip/openclip_results.csv";
        string[] columns = [.. Corpus.ReadText(Results).Split('\n')[0].Trim().Split(',').Skip(5)];
        Assert.Equal(38, columns.Length);
        return PublishedTables.Rows(Results).Count(row => Math.Abs(Number(row("Average perf. on 38 datasets")) - Mean(row, columns)) > 0.0001m);
    }

    private static IEnumerable<string> Names(string file) => PublishedTables.Rows(file).Select(row => row("model"));

    private static decimal Mean(Func<string, string> row, IReadOnlyList<string> columns) => columns.Average(column => Number(row(column)));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
