using PretrainGen.Tool.Drafting.Rules;

namespace PretrainGen.Tool.Tests.Drafting;

/// <summary>
/// A drafted schema says what was inferred: building with it gives the same code but for its documentation, and shows nothing new.
/// </summary>
public class RealTablesTests
{
    [Fact]
    public Task Of_the_scorecard() => CheckAsync("scorecard/tables", leastDrafts: 64);

    [Fact]
    [Trait("Category", "Heavy")]
    public Task Of_the_corpus()
    {
        HeavyTest.Require();
        return CheckAsync("corpus", leastDrafts: 235);
    }

    private static async Task CheckAsync(string folder, int leastDrafts)
    {
        var (drafts, faults, proposals) = (0, new List<string>(), new List<Proposal>());
        foreach (var table in RealTables.In(folder))
        {
            if (await RealTables.FaultsOfDraftAsync(table, proposals, TestContext.Current.CancellationToken) is { } found)
            {
                drafts++;
                faults.AddRange(found);
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(20)));
        Assert.True(drafts >= leastDrafts, $"{drafts} drafts");
        Assert.NotEmpty(proposals);
    }
}
