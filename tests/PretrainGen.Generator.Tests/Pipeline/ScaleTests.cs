using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Pipeline;

/// <summary>Tables far larger than anybody writes by hand still compile, and every row is found again.</summary>
public class ScaleTests
{
    [Theory]
    [InlineData(10_000, "net10.0")]
    [InlineData(10_000, "net472")]
    public void Every_row_of_a_large_table_is_found(int count, string platform) => FindEveryRow(count, platform);

    [HeavyFact]
    public void Every_row_of_a_huge_table_is_found() => FindEveryRow(100_000, "net10.0");

    private static void FindEveryRow(int count, string platform)
    {
        var result = new TestProject(SampleTables.OfRows(count)) { Platform = TargetPlatform.Named(platform) }.Run();

        var answer = result.RunSnippet("""
            static string Run()
            {
                string[] classes = { "Red", "Green", "Blue", null };
                for (int i = 0; i < RowTable.Count; i++)
                {
                    string name = "name-" + i.ToString(CultureInfo.InvariantCulture);
                    if (!RowTable.TryGet(name, out RowEntry row)) return "missing: " + name;
                    if ((int)row.Key != i || row.Name != name) return "another row: " + name;
                    if (row.Small != i % 1000 || row.Big != i * 3000000000L || row.Real != i / 8.0 || row.Even != (i % 2 == 0)) return "another number: " + name;
                    if (row.Day.DayOfYear != new DateTime(2000, 1, 1).AddDays(i % 9000).DayOfYear) return "another day: " + name;
                    if ((row.Colour.HasValue ? row.Colour.Value.ToString() : null) != classes[i % 4]) return "another colour: " + name;
                    if (!row.Text.StartsWith("text " + i.ToString(CultureInfo.InvariantCulture) + " of ", StringComparison.Ordinal)) return "another text: " + name;
                    if (RowTable.TryGet(name + "!", out row)) return "found what is not there: " + name;
                    if (!RowTable.TryGet(name.ToUpperInvariant().AsSpan(), StringComparison.OrdinalIgnoreCase, out row) || (int)row.Key != i) return "missing ignoring case: " + name;
                }

                return RowTable.Count.ToString(CultureInfo.InvariantCulture) + " " + RowTable.WhereColour(RowColour.Blue).Count.ToString(CultureInfo.InvariantCulture);
            }
            """);

        Assert.Equal($"{count} {count / 4}", answer);
    }
}
