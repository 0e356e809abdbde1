namespace PretrainGen.Generator.Tests.Entities.Types.Times;

/// <summary>Times, months and durations are compared by what they mean, and kept as they are written.</summary>
public class WrittenTimeTypeTests
{
    [Theory]
    [InlineData("'type':'yearmonth'", "YearMonth", "2018-10")]
    [InlineData("'type':'duration'", "Duration", "P1DT2H")]
    [InlineData("'type':'duration'", "Duration", "P1Y")]
    [InlineData("'type':'time'", "Time", "08:30:00")]
    [InlineData("'type':'time'", "Time", "25:10:00")]
    public void The_value_is_written_as_it_was(string field, string kind, string text) => Assert.Equal($"{kind} {text}", FieldCell.Read(field, text));

    [Fact]
    public void A_time_may_be_of_the_day_after()
    {
        FieldCell.AssertReadable(true, "'type':'time'", "24:00:00", "25:10:00", "47:59:59.5");
        FieldCell.AssertReadable(false, "'type':'time'", "48:00:00", "25:60:00", "25:10", "-1:10:00");
        FieldCell.AssertReadable(false, "'type':'time','clrType':'TimeOnly'", "24:00:00", "25:10:00");
        FieldCell.AssertReadable(false, "'type':'time','format':'%H:%M:%S'", "25:10:00");
    }
}
