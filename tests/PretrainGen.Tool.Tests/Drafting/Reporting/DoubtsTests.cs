using System.Globalization;
using PretrainGen.Tool.Drafting.Reporting;

namespace PretrainGen.Tool.Tests.Drafting.Reporting;

public class DoubtsTests
{
    [Theory]
    [InlineData(
        "Name,Legs\nAnt,6\nBear,4\nAnt,8\nCat,4\n",
        "The key Name stays a guess: with the schema 1 of its cells would be errors, such as 'Ant' in row 3. "
        + "Mend these, then add \"primaryKey\": [\"Name\"].")]
    [InlineData("Animal,Legs\nAnt,6\nBear,4\n", "Animal names the rows since it is the first column of different texts; its header does not say so.")]
    [InlineData(
        "Name,Size\nA,1\nB,2\nC,3\nD,4\nE,5\nF,6\nG,7\nH,8\nI,9\nJ,9a\n",
        "Size is text, since 1 of 10 cells are no numbers, such as '9a' in row 10.")]
    [InlineData(
        "Name,Type\nA,x\nB,x\nC,x\nD,y\n",
        "Type has a value that is there once, 'y': a value that is not listed will be an error. If the set is open, make it a string without categories.")]
    [InlineData("Name,Type\nA,Slim\nB,Slim\nC,slim\nD,Wide\nE,Wide\nF,Slim\n", "Type: 'Slim' is also written 'slim'.")]
    [InlineData("Name,Open\nA,✓\nB,\n", "Open: an empty cell means no.")]
    [InlineData("Name,Next\nA,B\nB,A\nC,A\n", "Next names other rows (filled cells: 3). If that is by chance, take it out of foreignKeys.")]
    public async Task What_may_be_otherwise_is_told(string table, string doubt)
    {
        var result = await DraftFolder.DraftAsync("a.csv", table);

        Assert.Equal([doubt], Doubts.Of(result.Model!, result.Draft!));
    }

    [Fact]
    public async Task Numbers_that_may_be_codes_are_told()
    {
        var rows = Enumerable.Range(0, 12).Select(row => string.Create(CultureInfo.InvariantCulture, $"A{row},{48149 + (row * 7)}\n"));
        var result = await DraftFolder.DraftAsync("a.csv", "Name,Ort\n" + string.Concat(rows));

        Assert.Equal(
            ["Ort has whole numbers of 5 digits, nearly all different. If they are codes, make it a string: a number has no leading zero."],
            Doubts.Of(result.Model!, result.Draft!));
    }

    [Fact]
    public async Task A_table_without_doubts_has_none()
    {
        var result = await DraftFolder.DraftAsync("a.csv", "Name,Year\nBERT,2018\nGPT,2018\n");

        Assert.Empty(Doubts.Of(result.Model!, result.Draft!));
    }
}
