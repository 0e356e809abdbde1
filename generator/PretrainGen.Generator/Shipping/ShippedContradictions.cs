using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Shipping;

/// <summary>
/// Finds lines that cannot be true together. Each line may have come from another branch: what two of them say of one number or name is
/// what a merge cannot see. A line that is in several contradictions is told once.
/// </summary>
internal sealed class ShippedContradictions
{
    private readonly List<Fault<ShippedFault, TextSpan>> _faults = [];
    private readonly HashSet<ShippedLine> _faulty = [];

    /// <summary>The contradictions, each at the later line, with the earlier one as another place.</summary>
    public static IEnumerable<Fault<ShippedFault, TextSpan>> Find(IReadOnlyCollection<ShippedLine> lines)
    {
        var found = new ShippedContradictions();
        foreach (var kind in new[] { ShippedKind.Column, ShippedKind.Lookup })
            found.CheckMembers(lines.Where(line => line.Fact.Kind == kind));
        found.CheckRows(lines.Where(line => line.Fact.Kind is ShippedKind.Row or ShippedKind.Removed or ShippedKind.Former).ToList());
        found.CheckCategories(lines.Where(line => line.Fact.Kind == ShippedKind.Category).ToList());
        return found._faults;
    }

    private void CheckRows(List<ShippedLine> lines)
    {
        var rows = lines.Where(line => line.Fact.IsRow).ToList();
        CheckNumbers(lines.Where(line => line.Fact.ReservesNumber));
        CheckKeys(lines.Where(line => line.Fact.Kind != ShippedKind.Removed));
        CheckMembers(rows);

        var numbers = new HashSet<(string, int?)>(
            lines.Where(line => line.Fact.ReservesNumber).Select(line => (line.Fact.Entity, line.Fact.Number)));
        foreach (var line in lines)
        {
            if (line.Fact.Kind == ShippedKind.Former && !numbers.Contains((line.Fact.Entity, line.Fact.Number)) && _faulty.Add(line))
                _faults.Add(new(ShippedFault.NoSuchRow, line.Number, NumberOf(line), line.Fact.Key));
        }
    }

    private void CheckCategories(List<ShippedLine> lines)
    {
        CheckNumbers(lines);
        CheckKeys(lines);
        CheckMembers(lines);
        foreach (var members in lines.GroupBy(line => (line.Fact.Entity, line.Fact.Enum)))
            CheckNumbersAreComplete(members.OrderBy(line => line.Fact.Number).ToList());
    }

    // The numbers of categories are the positions of their texts.
    private void CheckNumbersAreComplete(List<ShippedLine> members)
    {
        for (var number = 0; number < members.Count; number++)
        {
            if (members[number].Fact.Number == number)
                continue;

            if (members[number].Fact.Number > number)
                _faults.Add(new(ShippedFault.MissingNumber, members[number].Number, NumberOf(members[number]), NumberText(number)));
            else if (members[number].Fact.Number < 0)
                _faults.Add(new(ShippedFault.InvalidCell, members[number].Number, NumberOf(members[number]), "Number"));
            return;
        }
    }

    private void CheckNumbers(IEnumerable<ShippedLine> lines) => CheckRepeats(
        ShippedFault.RepeatedNumber, lines, line => line.Number, fact => NumberText(fact.Number ?? 0));

    private void CheckKeys(IEnumerable<ShippedLine> lines) =>
        CheckRepeats(ShippedFault.RepeatedKey, lines, line => line.Key, fact => fact.Key);

    private void CheckMembers(IEnumerable<ShippedLine> lines) =>
        CheckRepeats(ShippedFault.RepeatedMember, lines, line => line.Member, fact => fact.Member);

    private void CheckRepeats(
        ShippedFault kind, IEnumerable<ShippedLine> lines, Func<ShippedLine, TextSpan> place, Func<ShippedFact, string> value)
    {
        var first = new Dictionary<(string Entity, string Enum, string Value), ShippedLine>();
        foreach (var line in lines)
        {
            var key = (line.Fact.Entity, line.Fact.Enum, value(line.Fact));
            if (!first.TryGetValue(key, out var other))
                first.Add(key, line);
            else if (_faulty.Add(line))
                _faults.Add(new(kind, place(line), key.Item3, other.Fact.Key) { Others = new[] { place(other) }.ToEquatableArray() });
        }
    }

    private static string NumberOf(ShippedLine line) => NumberText(line.Fact.Number ?? 0);

    private static string NumberText(int number) => number.ToString(CultureInfo.InvariantCulture);
}
