using CsCheck;
using PretrainGen.Generator.Shipping;

namespace PretrainGen.Generator.Tests.Project.Shipping;

/// <summary>Whatever people do to a table, and however branches meet: a number is one row's for ever, or somebody is told.</summary>
public class ShippedHistoryTests
{
    private const int Histories = 150;
    private const int Merges = 250;

    private static readonly Gen<(int Kind, int Choice)[]> Edits = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 30]).Array[0, 14];

    [Fact]
    public void A_number_is_never_that_of_two_rows() => Edits.Sample(
        edits =>
        {
            var branch = ShippedBranch.Start;
            foreach (var (kind, choice) in edits)
            {
                branch = branch.Edit(kind, choice);
                AssertNumbers(branch);
            }
        },
        iter: Histories);

    [Fact]
    public void What_would_break_users_is_told() => Edits.Sample(
        edits =>
        {
            var branch = edits.Aggregate(ShippedBranch.Start, (branch, edit) => branch.Edit(edit.Kind, edit.Choice));
            var findings = branch.Findings();
            var shipped = branch.Facts.ToList();
            var numbers = branch.Entity.Rows.Select(row => row.Value).ToHashSet();
            var present = branch.LegsType == "integer" ? "int" : "double";

            var isGone = shipped.Exists(fact => fact.IsRow && !numbers.Contains(fact.Number!.Value));
            var isLost = shipped.Exists(fact => fact.Kind == ShippedKind.Former && numbers.Contains(fact.Number!.Value)
                && branch.Rows.All(row => row.Key != fact.Key && !row.Aliases.Contains(fact.Key)));

            Assert.Equal(isGone || isLost, findings.Any(id => id is "PTG6001" or "PTG6002"));
            Assert.Equal(shipped.Exists(fact => fact.Member == "Legs" && fact.Type != present), findings.Contains("PTG6004"));
            Assert.DoesNotContain("PTG6005", findings);
            Assert.Empty(branch.Ship().Findings());
        },
        iter: Histories);

    [Fact]
    public void What_branches_ship_is_right_after_a_merge_or_told()
    {
        var (right, told) = (0, 0);
        Gen.Select(Edits, Edits, Edits).Sample(
            (before, left, right_) =>
            {
                var start = before.Aggregate(ShippedBranch.Start, (branch, edit) => branch.Edit(edit.Kind, edit.Choice)).Ship();
                var ours = left.Aggregate(start, (branch, edit) => branch.Edit(edit.Kind, edit.Choice));
                var theirs = right_.Aggregate(start, (branch, edit) => branch.Edit(edit.Kind, edit.Choice));
                if (IsToldAfterMerge(start, ours, theirs))
                    Interlocked.Increment(ref told);
                else
                    Interlocked.Increment(ref right);
            },
            iter: Merges);

        Assert.True(right > Merges / 20 && told > Merges / 20, $"{right} merges were right, {told} were told");
    }

    // The rows are merged by hand: those of both branches, and none that either removed.
    private static bool IsToldAfterMerge(ShippedBranch start, ShippedBranch ours, ShippedBranch theirs)
    {
        var (shipped, _) = LineMerge.Merge(start.Shipped, ours.Shipped, theirs.Shipped);
        var merged = ours with { Rows = [.. MergeRows(start, ours, theirs)], Shipped = shipped };
        if (merged.Rows.Length == 0 || merged.Rows.Select(row => row.Key).Distinct().Count() < merged.Rows.Length)
            return true;
        if (merged.Findings().Count > 0)
            return true;

        var rows = merged.Entity.Rows.Zip(merged.Rows).ToList();
        Assert.Distinct(rows.Select(row => row.First.Value));
        Assert.All(rows, row =>
        {
            AssertOwner(ours, row.First.Value, row.Second);
            AssertOwner(theirs, row.First.Value, row.Second);
        });
        Assert.Empty(merged.Project().Entities[0].Model.Shipped.Gone);
        return false;
    }

    private static IEnumerable<ShippedBranch.Animal> MergeRows(ShippedBranch start, ShippedBranch ours, ShippedBranch theirs)
    {
        var (before, left, right) = (Keyed(start), Keyed(ours), Keyed(theirs));
        return
        [
            .. from id in left.Keys.Union(right.Keys).Order(StringComparer.Ordinal)
               let mine = left.GetValueOrDefault(id)
               let other = right.GetValueOrDefault(id)
               where !before.ContainsKey(id) || (mine is not null && other is not null)
               select mine is null || (other is not null && before.TryGetValue(id, out var old) && mine.Equals(old)) ? other! : mine,
        ];

        static Dictionary<string, ShippedBranch.Animal> Keyed(ShippedBranch branch) => branch.Rows.ToDictionary(row => row.Id);
    }

    private static void AssertNumbers(ShippedBranch branch)
    {
        var rows = branch.Entity.Rows.Zip(branch.Rows).ToList();
        Assert.Distinct(rows.Select(row => row.First.Value));
        Assert.All(rows, row => AssertOwner(branch, row.First.Value, row.Second));
        Assert.All(
            branch.Facts.Where(fact => fact.Kind == ShippedKind.Row),
            fact => Assert.All(rows.Where(row => row.Second.Key == fact.Key), row => Assert.Equal((fact.Number, fact.Member), (row.First.Value, row.First.Identifier))));
    }

    /// <summary>A shipped number is its owner's, and an owner has no other.</summary>
    private static void AssertOwner(ShippedBranch branch, int number, ShippedBranch.Animal row)
    {
        if (branch.Owners.TryGetValue(number, out var owner))
            Assert.Equal(owner, row.Id);
        else
            Assert.DoesNotContain(row.Id, branch.Owners.Values);
    }
}
