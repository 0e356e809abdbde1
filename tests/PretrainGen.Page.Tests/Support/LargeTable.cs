using System.Globalization;

namespace PretrainGen.Page.Tests.Support;

/// <summary>30,000 rows of 12 columns, the same in each run.</summary>
internal static class LargeTable
{
    /// <summary>The number of rows.</summary>
    public const int Count = 30_000;

    private static readonly string[] Regions = ["North", "South", "East", "West"];

    /// <summary>What the page shows.</summary>
    public static object Data { get; } = Make();

    private static object Make() => new
    {
        title = "Items",
        version = "0.1.0",
        entities = new[]
        {
            new
            {
                name = "Item",
                files = new[] { "items.csv" },
                columns = new[]
                {
                    Column("Name", "text", NameOf, role: "key"),
                    Column("Region", "category", row => Regions[row % 4], categories: Regions),
                    Column("Amount", "number", row => row * 7919L % 10_000),
                    Column("Sold", "date", row => DateOf((int)(row * 6151L % 9_000))),
                    Column("Active", "flag", row => row % 3 == 0),
                    Column("Parent", "reference", row => row == 0 ? null : row / 3, target: 0),
                    Column("Place", "text", row => $"Place {row % 977}"),
                    Column("Street", "text", row => $"Street {row % 389}"),
                    Column("Code", "text", row => $"C-{row * 31 % 100_003}"),
                    Column("Note", "text", row => row % 10 == 0 ? null : $"Note with some words {row % 4999}"),
                    Column("Price", "number", row => row * 104_729L % 100_000 / 100.0),
                    Column("Remark", "text", row => row == Count - 1 ? "the last of all" : "of many"),
                },
                rows = new
                {
                    names = Enumerable.Range(0, Count).Select(NameOf),
                    members = Enumerable.Range(0, Count).Select(row => $"Item{row}"),
                    files = new int[Count],
                    lines = Enumerable.Range(2, Count),
                },
            },
        },
        findings = Array.Empty<object>(),
    };

    private static string DateOf(int day) => new DateOnly(2000, 1, 1).AddDays(day).ToString("O", CultureInfo.InvariantCulture);

    private static string NameOf(int row) => $"Item {row}";

    private static object Column(
        string header, string kind, Func<int, object?> value, string role = "fact", int? target = null, string[]? categories = null) =>
        Catalogue.Column(header, kind, kind, [.. Enumerable.Range(0, Count).Select(value)], role, target: target, categories: categories);
}
