using PretrainGen.Generator.Entities.Typing.Inference;

namespace PretrainGen.Generator.Tests.Entities.Typing.Inference;

/// <summary>Columns that name each row together.</summary>
public class IdentifyingColumnsTests
{
    [Theory]
    [InlineData("Country,Year,Rate\nChad,2018,1.5\nChad,2019,1.5\nMali,2018,2.5\n", "Country, Year")]
    [InlineData("Rate,Country,Note,Year\n1.5,Chad,x,2018\n1.5,Chad,y,2019\n2.5,Mali,z,2018\n2.5,Mali,z,2019\n", "Country, Year")]
    [InlineData("Date,Home,Away\n1,a,b\n1,a,c\n1,d,b\n2,a,b\n2,a,c\n2,d,b\n", "Date, Home, Away")]
    [InlineData("Length,Width\n1.5,2.5\n1.5,3.5\n", "")]
    [InlineData("Kind,Size\nx,1\nx,1\n", "")]
    [InlineData("Country,Year\nChad,2018\nChad,\nMali,2018\n", "")]
    public void Two_or_else_three(string table, string headers) => Assert.Equal(
        headers,
        string.Join(", ", IdentifyingColumns.Find(EntityParts.Merged(table), TestContext.Current.CancellationToken).Select(column => column.Header)));
}
