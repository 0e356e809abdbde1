using System.Globalization;
using System.Text;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PretrainGen.Generator.Emit.Storage;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Emit.Storage;

public class NumberPackingTests
{
    private static readonly Gen<long[]> Numbers = Gen.OneOf(
        Gen.Int.Select(number => (long)number).Array[1, 40],
        Gen.Long[-1, 130].Array[1, 40],
        Gen.Long[1_000_000, 1_020_000].Array[1, 40],
        Gen.Long[-(1L << 54), 1L << 54].Array[1, 40]);

    [Fact]
    public void What_is_packed_is_read_again() => Numbers.Sample(numbers => Assert.Equal(numbers, Unpack(numbers)));

    [Fact]
    public void Nothing_is_packed_into_nothing() => Assert.Empty(Unpack([]));

    [Fact]
    public void Numbers_that_are_too_far_apart_stay_in_an_array() => Assert.Null(NumberPacking.TryPack([0, 1L << 56]));

    [Fact]
    public void Blanks_of_a_packed_table_are_blank()
    {
        var table = new StringBuilder("Name,Small,Least,Next,Note\n");
        for (var row = 0; row < 600; row++)
            table.Append(CultureInfo.InvariantCulture, $"n{row},{(row % 3 == 0 ? "" : row % 3)},{(row % 2 == 0 ? int.MinValue : int.MaxValue)},{(row % 5 == 0 ? "" : "n" + (row / 2))},{(row % 7 == 0 ? "" : "note " + row)}\n");

        var answer = new TestProject(ProjectFile.Of("rows.csv", table.ToString())).Run().AssertCompiles().RunSnippet("""
            static string Run()
            {
                for (int i = 0; i < RowTable.Count; i++)
                {
                    RowEntry row = RowTable.Get((Row)i);
                    if (row.Small != (i % 3 == 0 ? (int?)null : i % 3)) return "another number: " + i;
                    if (row.Least != (i % 2 == 0 ? int.MinValue : int.MaxValue)) return "another bound: " + i;
                    if (row.Next != (i % 5 == 0 ? (Row?)null : (Row)(i / 2))) return "another row: " + i;
                    if (row.Note != (i % 7 == 0 ? null : "note " + i)) return "another text: " + i;
                }

                return "all " + RowTable.WhereNext((Row)8).Count;
            }
            """);

        Assert.Equal("all 2", answer);
    }

    /// <summary>Reads the expression for the numbers as the compiler and the runtime library do.</summary>
    private static List<long> Unpack(long[] numbers)
    {
        var expression = Code.Of($"{NumberPacking.TryPack(numbers)!}").ToString();
        var arguments = ((ObjectCreationExpressionSyntax)SyntaxFactory.ParseExpression(expression)).ArgumentList!.Arguments;
        var digits = Encoding.UTF8.GetBytes(((LiteralExpressionSyntax)arguments[0].Expression).Token.ValueText);
        var width = int.Parse(arguments[1].ToString(), CultureInfo.InvariantCulture);
        var least = long.Parse(arguments[2].ToString(), CultureInfo.InvariantCulture);
        return
        [
            .. from number in Enumerable.Range(0, (digits.Length - 8 + width) / width)
               select digits.Skip(number * width).Take(width).Select((digit, place) => (long)digit << (7 * place)).Sum() + least,
        ];
    }
}
