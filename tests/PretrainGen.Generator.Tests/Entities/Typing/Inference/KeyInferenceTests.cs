using PretrainGen.Generator.Entities.Typing.Inference;

namespace PretrainGen.Generator.Tests.Entities.Typing.Inference;

/// <summary>The column that names the rows, by its look.</summary>
public class KeyInferenceTests
{
    [Theory]
    [InlineData("Name,Legs\na,1\nb,2\n", 0)]
    [InlineData("Legs,Name\n1,a\n2,b\n", 1)]
    [InlineData("Name,Title\na,x\nb,y\n", 0)]
    [InlineData("Class,Name\nx,a\nx,b\n", 1)]
    public void It_is_the_first_column_of_texts_that_are_all_there_and_different(string table, int column) =>
        Assert.Equal(column, Find(table));

    [Fact]
    public void Nine_of_ten_will_do()
    {
        const string Rest = "b,2\nc,2\nd,2\ne,2\nf,2\ng,2\nh,2\ni,2\n";

        Assert.Equal(0, Find("Name,Legs\na,1\na,2\n" + Rest));
        Assert.Equal(-1, Find("Name,Legs\na,1\na,2\na,2\n" + Rest));
    }

    [Theory]
    [InlineData("Class,Number\nx,1\nx,2\n", 1)]
    [InlineData("Description,Number\nx,1\ny,2\n", 1)]
    [InlineData("Link,Number\nhttps://a.example,1\nhttps://b.example,2\n", 1)]
    [InlineData("Class,Big\nx,3000000000\nx,4000000000\n", 1)]
    public void Where_no_texts_name_the_rows_whole_numbers_do(string table, int column) => Assert.Equal(column, Find(table));

    [Theory]
    [InlineData("Description,Size\nx,1.5\ny,1.5\n", 0)]
    [InlineData("Size,Link\n1.5,https://a.example\n1.5,https://b.example\n", 1)]
    public void Then_any_text(string table, int column) => Assert.Equal(column, Find(table));

    [Theory]
    [InlineData("Size,Class\n1.5,x\n2.5,x\n")]
    [InlineData("Flag,Class\ntrue,x\nfalse,x\n")]
    [InlineData("Number,Class\n1,x\n1,x\n")]
    public void Fractions_flags_and_what_repeats_name_no_row(string table) => Assert.Equal(-1, Find(table));

    [Theory]
    [InlineData("name", 0)]
    [InlineData("Name", 1)]
    [InlineData("NAME", 0)]
    [InlineData("Nam", -1)]
    [InlineData("", -1)]
    [InlineData(null, -1)]
    public void A_header_is_found_exactly_or_else_in_another_case(string? header, int column) =>
        Assert.Equal(column, KeyInference.Named(EntityParts.Values("name,Name\na,b\n"), header));

    private static int Find(string table) => KeyInference.Find(EntityParts.Values(table), wanted: "", known: null);
}
