using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Entities.Typing;

/// <summary>The type of a column where no schema says it.</summary>
public class ColumnInferenceTests
{
    [Theory]
    [InlineData("Size", "Int32", "1", "2")]
    [InlineData("Id", "Int32 unique", "1", "2")]
    [InlineData("Id", "Int32", "1", "1")]
    [InlineData("Id", "Int32", "1", "")]
    [InlineData("Size", "Double", "1.5", "2")]
    [InlineData("Size", "Boolean", "true", "false")]
    [InlineData("Since", "Date", "2018-10-11", "")]
    [InlineData("Parent", "Reference", "", "row 0")]
    [InlineData("Parent", "Reference list", "", "", "row 0;row 1")]
    [InlineData("Colour", "Category", "red", "red", "red", "green", "green", "green")]
    [InlineData("Colour", "Text", "red", "red")]
    [InlineData("Title", "Text", "red", "green")]
    [InlineData("Nickname", "Text unique", "red", "green")]
    [InlineData("Nickname", "Text", "red", "red")]
    [InlineData("Title", "Text", "red", "green", "blue", "red", "pink", "grey")]
    [InlineData("DescriptionZh", "Text", "red", "green")]
    [InlineData("Description", "Text", "red", "red")]
    public void Numbers_come_first_then_references_then_categories(string header, string type, params string[] cells) => Assert.Equal(
        type,
        TypedColumns.Describe(
            Models.Of($"Row,{header}\n{string.Concat(cells.Select((cell, row) => $"row {row},{cell}\n"))}"), header));

    [Fact]
    public void A_long_text_leads_to_no_row()
    {
        var (longest, longer) = (new string('x', 250), new string('x', 251));

        Assert.Equal("Text unique", TypedColumns.Describe(Models.Of($"Row,Nickname\na,{longest}\nb,y\n"), "Nickname"));
        Assert.Equal("Text", TypedColumns.Describe(Models.Of($"Row,Nickname\na,{longer}\nb,y\n"), "Nickname"));
    }

    [Fact]
    public void Marks_for_a_missing_value_make_a_column_nullable()
    {
        var model = Models.Of("Row,Size\na,1\nb,NA\nc,-\n");
        var column = model.Columns[model.Table.Find("Size")!];

        Assert.Equal(["1", null, null], Enumerable.Range(0, 3).Select(column.Text));
        Assert.True(Assert.Single(model.Entity!.Columns, emitted => emitted.Header == "Size").IsNullable);
        Assert.Empty(Models.Findings(model));
    }

    [Theory]
    [InlineData("x", false)]
    [InlineData("✓", false)]
    [InlineData("Yes", true)]
    public void One_mark_and_blanks_are_never_null(string mark, bool isNullable)
    {
        var model = Models.Of($"Row,Fast\na,{mark}\nb,\n");
        var column = model.Columns[model.Table.Find("Fast")!];

        Assert.Equal("Boolean", TypedColumns.Describe(model, "Fast"));
        Assert.Equal(isNullable, Assert.Single(model.Entity!.Columns, emitted => emitted.Header == "Fast").IsNullable);
        Assert.Equal(isNullable ? "" : "false", column[1].Text);
    }

    [Fact]
    public void Spellings_that_differ_in_case_are_one_member()
    {
        var model = Models.Of("Row,Kind\na,slim\nb,Slim\nc,Slim\nd,wide\n");
        var column = model.Columns[model.Table.Find("Kind")!];

        Assert.Equal(["Slim", "wide"], column.Categories.Select(category => category.Value));
        Assert.Equal(["Slim", "Slim", "Slim", "wide"], Enumerable.Range(0, 4).Select(row => column[row].Text));
    }

    [Fact]
    public void The_order_of_rows_changes_no_type()
    {
        string[] rows =
        [
            "a,1,-,x,2018-10-11,13/02/2013,$1,red,,no", "b,\"1,200\",2.5,,NA,01/02/2013,$2.50,red,a,yes", "c,NA,3,x,2019-01-01,03/04/2013,$7,blue,a,no",
            "d,5,4,,2019-01-02,,$7,Red,-,No", "e,6,#REF!,,2019-01-03,05/06/2013,$8,blue,b,N/A", "f,7,1e3,x,2019-01-04,05/06/2013,$9,blue,c,yes",
        ];
        string[] headers = ["Name", "Count", "Size", "Fast", "Day", "Date", "Price", "Kind", "Parent", "Open"];
        var random = new Random(1);
        for (var i = 0; i < 10; i++)
        {
            random.Shuffle(rows);
            var model = Models.Of($"{string.Join(',', headers)}\n{string.Join('\n', rows)}\n");

            Assert.Equal(
                "Text Int32 Double Boolean Date Date Decimal Category Reference Boolean",
                string.Join(' ', headers.Select(header => TypedColumns.Describe(model, header))));
            Assert.Equal(["blue", "red"], model.Columns[model.Table.Find("Kind")!].Categories.Select(category => category.Value).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void The_unit_of_numbers_is_known()
    {
        var model = Models.Of("Row,Share\na,12.5%\nb,7 %\n");

        Assert.Equal("%", Assert.Single(model.Entity!.Columns, emitted => emitted.Header == "Share").Unit);
        Assert.Equal(12.5, model.Columns[model.Table.Find("Share")!][0].Number);
    }
}
