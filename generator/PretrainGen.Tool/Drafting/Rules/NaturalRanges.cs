using System.Globalization;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing.Inference.Words;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Tool.Drafting.Rules;

/// <summary>Proposes bounds that follow from what numbers are, never from which numbers there happen to be.</summary>
internal static class NaturalRanges
{
    private const int FewNumbers = 10;

    private static readonly WordSet Percentages = new("percent", "percentage", "pct");

    private static readonly WordSet Counts = new("number", "num", "total", "count");

    // What is called a percentage and goes to one is a fraction.
    private const double MostOfFraction = 2;

    private static readonly NaturalRange Years =
        new(new("year", "jahr", "année", "annee", "año", "ano", "anno", "年", "年份"), 1000, 2100);

    private static readonly NaturalRange Percent = new(Percentages, 0, 100);

    private static readonly NaturalRange[] Known =
    [
        new(new("latitude", "lat", "纬度"), -90, 90),
        new(new("longitude", "lon", "lng", "long", "经度"), -180, 180),
        Years,
        new(new("month", "monat", "mois", "mes", "mese", "月", "月份"), 1, 12),
        new(new("hour", "stunde"), 0, 24),
        new(new("minute", "second"), 0, 60),
        new(new("probability", "proportion"), 0, 1),
    ];

    // What can be counted or measured and is never below zero.
    private static readonly NaturalRange NotNegative = new(
        new(
            "count", "counts", "number", "num", "total", "quantity", "qty", "population", "area", "height", "width", "length", "depth",
            "weight", "mass", "size", "age", "price", "cost", "fee", "salary", "wins", "losses",
            "goals", "points", "games", "votes", "seats",
            "stars", "forks", "downloads", "views", "likes", "parameters", "params", "layers", "tokens", "bytes", "pages", "distance",
            "duration", "speed", "power", "capacity", "memory", "passengers", "employees", "students", "deaths", "cases", "births",
            "horsepower", "mpg", "radius", "diameter", "volume", "stock", "sold", "sales", "rank", "rating", "frequency", "density",
            "人口", "面积", "数量", "价格", "高度", "长度", "宽度", "重量", "年龄", "anzahl", "fläche", "einwohner", "preis", "größe", "gewicht"),
        Minimum: 0,
        Maximum: null);

    // Differences have both signs.
    private static readonly WordSet Differences = new(
        "change", "delta", "diff", "difference", "growth", "net", "gain", "balance", "profit", "loss", "return", "returns", "error", "bias",
        "relative", "offset", "elevation", "altitude", "temperature", "score");

    /// <summary>The check; null where the numbers have no such bounds, or some are not within.</summary>
    public static Proposal? Propose(ColumnFacts column)
    {
        if (!column.IsNumber || column.IsKey || column.Filled < FewNumbers || Differences.HasAny(column.Words))
            return null;

        var numbers = column.Numbers.ToList();
        var range = Find(column, numbers);
        return range is null || !numbers.TrueForAll(range.Holds)
            ? null
            : new Proposal(
                ProposalKind.Range,
                column.Name,
                "Support_Range",
                Describe(range),
                Write(numbers.Min()),
                Write(numbers.Max()),
                numbers.Count)
            {
                Apply = draft => draft.Constrain(column.Name, constraints => Within(constraints, range)),
            };
    }

    private static NaturalRange? Find(ColumnFacts column, List<double> numbers)
    {
        var isPercent = column.Column.Type.Format?.Unit == "%";
        return Array.Find(Known, range => range.IsFor(column.Words) && (range != Years || column.Column.Type is Int64Type))
            ?? (isPercent || (Percentages.HasLast(column.Words) && numbers.Max() > MostOfFraction) ? Percent : null)
            ?? (NotNegative.IsFor(column.Words) || Counts.HasFirst(column.Words) ? NotNegative : null);
    }

    private static FieldConstraints Within(FieldConstraints constraints, NaturalRange range) => constraints with
    {
        Minimum = Bound(range.Minimum),
        Maximum = Bound(range.Maximum),
    };

    private static Located<Scalar>? Bound(int? bound) => bound is { } number
        ? new Located<Scalar>(new Scalar(ScalarKind.Number, number.ToString(CultureInfo.InvariantCulture)), default)
        : null;

    private static string Describe(NaturalRange range) => range.Maximum is null
        ? string.Create(CultureInfo.InvariantCulture, $"≥ {range.Minimum}")
        : string.Create(CultureInfo.InvariantCulture, $"{range.Minimum} … {range.Maximum}");

    private static string Write(double number) => number.ToString("0.#####", CultureInfo.InvariantCulture);
}
