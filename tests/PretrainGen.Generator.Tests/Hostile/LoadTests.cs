using PretrainGen.Fuzz.Loads;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Hostile;

/// <summary>No small file keeps a build busy: what is done, made and found grows with the file, not with its square.</summary>
public class LoadTests
{
    private const int Size = 300;

    /// <summary>What doubling a file may multiply the work by. The square would be four.</summary>
    private const double MostGrowth = 2.5;

    /// <summary>What is the same for a file of any size, so that it hides no growth and counts as none.</summary>
    private const long FixedBytes = 2_000_000;

    private static readonly TimeSpan Watchdog = TimeSpan.FromMinutes(3);

    public static TheoryData<string> Loads => [.. LoadRun.Names];

    [Theory]
    [MemberData(nameof(Loads))]
    public async Task Work_grows_with_the_file(string load)
    {
        var (one, two) = await Task.Run(() => (LoadRun.Run(load, Size), LoadRun.Run(load, 2 * Size)), TestContext.Current.CancellationToken)
            .WaitAsync(Watchdog, TestContext.Current.CancellationToken);

        Assert.InRange(two.Characters, one.Characters, 2.4 * one.Characters);
        Assert.InRange(two.SourceCharacters, 0, MostGrowth * one.SourceCharacters);
        Assert.InRange(two.Findings, 0, (MostGrowth * one.Findings) + 2);
        Assert.InRange(two.AllocatedBytes, 0, FixedBytes + (MostGrowth * one.AllocatedBytes));
    }

    [Fact]
    public void Tables_with_columns_of_their_own_do_not_multiply()
    {
        const int Tables = 3000;
        var text = string.Concat(Enumerable.Range(0, Tables).Select(table => $"| Name | A{table} |\n|---|---|\n| a{table} | 1 |\n\n"));

        var findings = RuleTest.Markdown(text).Run();

        Assert.InRange(findings.Count(finding => finding.Id == "PTG4007"), 1500, 2500);
        Assert.Contains("Thing has 3000 rows, so A2999 is left out", findings.Select(finding => finding.GetMessage(Language.English)));
    }

    [Fact]
    public void Names_that_collide_have_one_hash_whatever_the_seed()
    {
        var hashes = from seed in (ulong[])[1, 3, 0x9E37_79B9_7F4A_7C15]
                     from reach in (int[])[NameHash.Whole, NameHash.HalfBlock, NameHash.BlockLength]
                     select Enumerable.Range(0, 1000).Select(number => NameHash.Compute(CollidingNames.Of(number), seed, skip: 0, reach)).Distinct().Count();

        Assert.Equal(1000, Enumerable.Range(0, 1000).Select(CollidingNames.Of).Distinct().Count());
        Assert.All(hashes, count => Assert.Equal(1, count));
    }
}
