using CsCheck;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Shipping;

namespace PretrainGen.Generator.Tests.Shipping;

public class ShippedReaderTests
{
    private const int Iterations = 2_000;

    private static readonly Gen<string> AnyText = Gen.OneOf(Gen.Char["\"\r\n, <=>|ab模 \u00A0"], Gen.Char["abc"]).Array[1, 6].Select(characters => new string(characters));

    private static readonly Gen<ShippedFact> AnyFact = Gen.Select(Gen.Int[0, 5], Gen.Int[-3, 9], AnyText, Gen.Char["ABC模"], (kind, number, text, letter) => (ShippedKind)kind switch
    {
        ShippedKind.Category => new ShippedFact("Model", ShippedKind.Category, number, text, $"{letter}", "ModelSize"),
        ShippedKind.Column or ShippedKind.Lookup => new ShippedFact("Model", (ShippedKind)kind, null, "", $"{letter}", text),
        _ => new ShippedFact("Model", (ShippedKind)kind, number, text, $"{letter}", ""),
    }).Where(fact => (fact.Key + fact.Type).Length > 0);

    [Fact]
    public void Reads_back_what_was_written() => Gen.Select(AnyFact.Array[0, 8], Gen.OneOf("\n", "\r\n")).Sample(
        (facts, newLine) =>
        {
            var text = ShippedText.Write(facts, newLine);
            var document = ShippedReader.Read(SourceText.From(text), TestContext.Current.CancellationToken);

            Assert.Equal(facts.ToHashSet(), document.Facts.ToHashSet());
            Assert.Equal(text, ShippedText.Write(document.Facts, ShippedText.NewLineOf(text)));
            Assert.All(document.Lines, line => Assert.Contains(line.Fact.Member, text[line.Span.Start..line.Span.End], StringComparison.Ordinal));
        },
        iter: Iterations);

    [Fact]
    public void Never_throws_and_never_points_outside_of_the_text() => Gen.OneOf(Gen.Char["\",\n\r<>=|row 12Ab"], Gen.Char).Array[0, 60].Sample(
        characters =>
        {
            var text = ShippedFormat.Header + "\n" + new string(characters);
            var document = ShippedReader.Read(SourceText.From(text), TestContext.Current.CancellationToken);

            Assert.All(document.Faults, fault => Assert.InRange(fault.Place.End, 0, text.Length));
            Assert.All(document.Lines, line => Assert.InRange(line.Span.End, 0, text.Length));
        },
        iter: Iterations);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("Entity,Kind,Number,Key,Member,Type")]
    [InlineData("\uFEFFEntity,Kind,Number,Key,Member,Type\r\n")]
    public void A_file_without_lines_ships_nothing(string text)
    {
        var document = ShippedReader.Read(SourceText.From(text), TestContext.Current.CancellationToken);

        Assert.Empty(document.Facts);
        Assert.Empty(document.Faults);
    }

    [Theory]
    [InlineData("BERT", true)]
    [InlineData("_7BChat", true)]
    [InlineData("生成式", true)]
    [InlineData("wav", false)]
    [InlineData("7B", false)]
    [InlineData("A-B", false)]
    [InlineData("A\u200B", false)]
    [InlineData("A\u030A", false)]
    [InlineData("", false)]
    public void A_member_is_what_the_generator_would_write(string text, bool isMember) => Assert.Equal(isMember, MemberName.IsValid(text));

    [Fact]
    public void Facts_of_one_entity_stand_together_rows_by_name()
    {
        ShippedFact[] facts =
        [
            new("B", ShippedKind.Row, 0, "z", "Z", ""), new("A", ShippedKind.Row, 1, "y", "Y", ""), new("A", ShippedKind.Row, 2, "x", "X", ""),
            new("A", ShippedKind.Column, null, "", "Year", "int?"), new("A", ShippedKind.Category, 1, "a", "A", "ASize"),
        ];

        Assert.Equal(
            $"{ShippedFormat.Header}\nA,category,1,a,A,ASize\nA,column,,,Year,int?\nA,row,2,x,X,\nA,row,1,y,Y,\nB,row,0,z,Z,\n",
            ShippedText.Write(facts, "\n"));
    }
}
