using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Naming;

namespace PretrainGen.Generator.Tests.Entities.Naming;

/// <summary>Names of one scope get identifiers of their own, and where that takes a number it is noted.</summary>
public class NameScopeTests
{
    private readonly CellFindings _findings = new();

    [Fact]
    public void Names_that_differ_enough_are_not_noted()
    {
        Assert.Equal(["Ant", "Bee2"], Identifiers(new NameScope([], _findings), "ant", "bee 2"));
        Assert.Empty(_findings.All);
    }

    [Fact]
    public void The_second_name_of_one_identifier_is_numbered_and_noted_with_the_first()
    {
        Assert.Equal(["AB", "AB_2", "AB_3"], Identifiers(new NameScope([], _findings), "aB", "a-b", "a.b"));
        Assert.Equal(
            [(CellFault.IdentifierCollision, 1, "a-b", "AB_2", 0), (CellFault.IdentifierCollision, 2, "a.b", "AB_3", 0)],
            _findings.All.Select(finding =>
                (finding.Kind, finding.Place.Row, finding.Value, finding.Expected, Assert.Single(finding.Others).Row)));
    }

    [Fact]
    public void A_name_that_is_numbered_by_itself_collides_with_none()
    {
        Assert.Equal(["AB", "AB_2", "AB2"], Identifiers(new NameScope([], _findings), "aB", "a-b", "aB2"));
        Assert.Single(_findings.All);
    }

    [Fact]
    public void A_reserved_identifier_gets_an_underscore_and_is_no_fault()
    {
        Assert.Equal(["Equals_", "Other"], Identifiers(new NameScope(["Equals"], _findings), "Equals", "other"));
        Assert.Empty(_findings.All);
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void A_repeated_name_is_a_fault_unless_repeats_are_allowed(bool allowsRepeats, int findings)
    {
        Assert.Equal(["Ant", "Ant_2"], Identifiers(new NameScope([], _findings, allowsRepeats), "Ant", "Ant"));
        Assert.Equal(findings, _findings.All.Count);
    }

    [Fact]
    public void A_name_without_letters_and_digits_is_noted()
    {
        Assert.Equal(["U2693"], Identifiers(new NameScope([], _findings), "\u2693"));
        Assert.Equal((CellFault.NoIdentifier, "\u2693", "U2693"), Described(Assert.Single(_findings.All)));
    }

    [Theory]
    [InlineData("C|C++|C#", "C|CPlusPlus|CSharp")]
    [InlineData("C#|C++|C", "CSharp|CPlusPlus|C")]
    [InlineData("+ (numpad)|* (numpad)", "PlusNumpad|AsteriskNumpad")]
    [InlineData("Command R|Command R+", "CommandR|CommandRPlus")]
    [InlineData(". (numpad)|- (numpad)", "DotNumpad|MinusNumpad")]
    [InlineData("byte|byte[]", "Byte|ByteArray")]
    [InlineData("C++|Java", "C|Java")]
    [InlineData("+|-|[|`", "Plus|Minus|OpenBracket|Backtick")]
    public void Names_that_differ_in_signs_alone_get_them_as_words(string names, string identifiers)
    {
        var scope = new NameScope([], _findings).Expect(names.Split('|'));

        Assert.Equal(identifiers.Split('|'), Identifiers(scope, names.Split('|')));
        Assert.Empty(_findings.All);
    }

    [Fact]
    public void The_empty_name_is_called_Empty_and_noted()
    {
        Assert.Equal(["Empty"], Identifiers(new NameScope([], _findings), ""));
        Assert.Equal((CellFault.NoIdentifier, "", "Empty"), Described(Assert.Single(_findings.All)));
    }

    [Fact]
    public void A_name_of_a_million_signs_is_spelled_in_one_pass()
    {
        var signs = new string('+', 1_000_000);

        Assert.StartsWith("PlusPlusPlus", Assert.Single(Identifiers(new NameScope([], _findings).Expect([signs, signs + "-"]), signs)), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Identifiers(NameScope scope, params string[] names) =>
        [.. names.Select((name, row) => scope.Next(name, new CellAddress(0, 0, row, 0)))];

    private static (CellFault Fault, string Value, string Expected) Described(Fault<CellFault, CellAddress> finding) =>
        (finding.Kind, finding.Value, finding.Expected);
}
