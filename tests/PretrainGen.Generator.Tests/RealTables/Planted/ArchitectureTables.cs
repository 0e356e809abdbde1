using System.Collections.Immutable;

namespace PretrainGen.Generator.Tests.RealTables.Planted;

/// <summary>
/// The catalogue of model architectures in the folder beside the repository, as a table of architectures, one of the papers that present them,
/// and one of the houses that they come from.
/// </summary>
internal static class ArchitectureTables
{
    private static readonly string[] OfThePaper = ["PaperTitle", "PaperUrl"];

    /// <summary>The tables with their schemas; the test is skipped where the catalogue is missing.</summary>
    public static TableSet Require()
    {
        var catalogue = PlainTable.Parse(File.ReadAllText(Path.Combine(SharedFolder.Require(), "facts", "catalogue", "architectures.csv")));
        return new(
            ImmutableSortedDictionary.Create<string, PlainTable>(StringComparer.Ordinal)
                .Add("architectures.csv", Architectures(catalogue))
                .Add("houses.csv", Houses(catalogue))
                .Add("papers.csv", Papers(catalogue)),
            TableSet.SchemasOf("Architectures"));
    }

    private static PlainTable Architectures(PlainTable catalogue) => catalogue.Select([.. catalogue.Columns.Except(OfThePaper)]);

    private static PlainTable Houses(PlainTable catalogue) => new(
        ["House"],
        [
            .. from house in catalogue.Select("Organization").Rows.SelectMany(row => row[0].Split(';')).Distinct(StringComparer.Ordinal)
               where house.Length > 0
               orderby house
               select (string[])[house],
        ]);

    // What only one of several models of a paper says of it is said of the paper.
    private static PlainTable Papers(PlainTable catalogue) => new(
        ["ArxivId", .. OfThePaper, "Month"],
        [
            .. from row in catalogue.Select(["ArxivId", .. OfThePaper]).Rows
               where row[0].Length > 0
               group row by row[0] into paper
               orderby paper.Key
               select (string[])[paper.Key, paper.Max(row => row[1])!, paper.Max(row => row[2])!, $"20{paper.Key[..2]}-{paper.Key[2..4]}"],
        ]);
}
