namespace PretrainGen.Generator.Tests.Survey;

/// <summary>Which rule should find what in the article's tables, and which finding of it is true: a table of rules by rows, made by hand.</summary>
internal static class KnownContradictions
{
    private const string Heading = "## 8.";
    private const int FirstRule = 2;

    /// <summary>The cells of the table that are marked; the test is skipped where it is missing.</summary>
    public static IReadOnlyList<Mark> Read()
    {
        var lines = File.ReadLines(Path.Combine(SharedFolder.Require(), "facts", "seed-inconsistencies.md"))
            .SkipWhile(line => !line.StartsWith(Heading, StringComparison.Ordinal))
            .SkipWhile(line => !line.StartsWith('|'))
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray())
            .ToList();
        return
        [
            .. from row in lines.Skip(2)
               where row[0].Length > 0
               from rule in Enumerable.Range(FirstRule, lines[0].Length - FirstRule)
               where row[rule].Length > 0
               select new Mark(lines[0][rule], FullName(row[1]), row[rule] switch { "●" => Verdict.True, "◐" => Verdict.Weak, _ => Verdict.False }),
        ];
    }

    // The table is narrow, and so are two of its names.
    private static string FullName(string name) => name switch
    {
        "ViT" => "Vision Transformer (ViT)",
        "Swin" => "Swin Transformer",
        _ => name,
    };

    /// <summary>What a finding is worth.</summary>
    internal enum Verdict
    {
        True,
        Weak,
        False,
    }

    /// <summary>A row that a rule should point to.</summary>
    internal sealed record Mark(string Rule, string Model, Verdict Verdict);
}
