using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Consistency.Declared;

public class GroupRuleTests
{
    private static RuleTest Trips(string rule, string rows) => RuleTest
        .Csv("Id,Trip,Stop,Arrival,Departure,Zone\n" + rows)
        .WithSchema($$"""
            { "fields": [ { "name": "Id" }, { "name": "Trip" }, { "name": "Stop", "type": "integer" }, { "name": "Arrival", "type": "time" }, { "name": "Departure", "type": "time" }, { "name": "Zone" } ],
              "primaryKey": "Id", "pretraingen": { "rules": [ { "id": "law", {{rule}} } ] } }
            """);

    private static RuleTest Prices(string rule, string rows) => RuleTest
        .Csv("Id,Item,From,To,Price,Main\n" + rows)
        .WithSchema($$"""
            { "fields": [ { "name": "Id" }, { "name": "Item" }, { "name": "From", "type": "date" }, { "name": "To", "type": "date" }, { "name": "Price", "type": "number" }, { "name": "Main", "type": "boolean" } ],
              "primaryKey": "Id", "pretraingen": { "rules": [ { "id": "law", {{rule}} } ] } }
            """);

    private const string InOrder = """ "per": ["Trip"], "by": "Stop", "then": { "Departure": { "increasing": true } } """;
    private const string Apart = """ "per": "Item", "then": { "disjoint": ["From", "To"] } """;

    public class Reports
    {
        [Fact]
        public void The_fewest_rows_that_are_not_in_order() => Trips(
                InOrder, "a,T,3,,{|PTG3005:23:10:00|},\nb,T,1,,23:50:00,\nc,T,2,,{|PTG3005+:24:05:00|},\nd,T,4,,24:10:00,\ne,U,1,,08:00:00,\n")
            .Finds("'a': Departure is '23:10:00', but should be at least '24:05:00' of 'c', which comes before (law)");

        [Fact]
        public void The_row_that_is_too_much() => Trips(InOrder, "a,T,1,,08:00:00,\nb,T,2,,{|PTG3005:18:05:00|},\nc,T,3,,08:10:00,\nd,T,4,,08:15:00,\n")
            .Finds("'b': Departure is '18:05:00', but should be at most '08:10:00' of 'c', which comes after (law)");

        [Theory]
        [InlineData("\"increasing\": \"strictly\"", "a,T,1,,08:00:00,\nb,T,2,,{|PTG3005:08:00:00|},\n", "more than '08:00:00' of 'a', which comes before")]
        [InlineData("\"decreasing\": true", "a,T,1,,08:00:00,\nb,T,2,,{|PTG3005:08:30:00|},\n", "at most '08:00:00' of 'a', which comes before")]
        [InlineData("\"decreasing\": \"strictly\"", "a,T,1,,08:00:00,\nb,T,2,,{|PTG3005:08:00:00|},\n", "less than '08:00:00' of 'a', which comes before")]
        public void Other_orders(string order, string rows, string message)
        {
            var value = rows.Contains("08:30", StringComparison.Ordinal) ? "08:30:00" : "08:00:00";
            Trips($$""" "per": "Trip", "by": "Stop", "then": { "Departure": { {{order}} } } """, rows)
                .Finds($"'b': Departure is '{value}', but should be {message} (law)");
        }

        [Fact]
        public void A_row_that_does_not_fit_the_one_before() => Trips(
                """ "per": ["Trip"], "by": "Stop", "then": { "Arrival": { "min": { "previous": "Departure" } } } """,
                "a,T,1,,08:00:00,\nb,T,2,{|PTG3005:07:59:00|},08:10:00,\nc,U,3,07:00:00,,\n")
            .Finds("'b': Arrival is '07:59:00', but should be at least '08:00:00', the Departure of 'a' (law)");

        [Fact]
        public void The_first_row_that_has_no_row_before() => Trips(
                """ "per": ["Trip"], "by": "Stop", "then": { "any": [ { "value": { "previous": "Stop" }, "is": { "required": true } }, { "Departure": { "required": true } } ] }, "blame": "Departure" """,
                "a,T,1,,{|PTG3005:|},\nb,T,2,,,\nc,U,3,,08:00:00,\n")
            .Finds();

        [Fact]
        public void The_last_row_that_has_one_after() => Trips(
                """ "per": ["Trip"], "by": "Stop", "when": { "Trip": "T" }, "then": { "any": [ { "value": { "next": "Stop" }, "is": { "missing": false } }, { "Arrival": { "required": true } } ] }, "blame": "Arrival" """,
                "a,T,1,,,\nb,T,2,{|PTG3005:|},,\n")
            .Finds();

        [Fact]
        public void A_range_that_overlaps() => Prices(
                Apart, "a,x,2024-01-01,2024-02-01,,\nb,x,2024-02-01,2024-03-01,,\nc,x,{|PTG3005:2024-02-15|},,,\nd,y,2024-02-15,,,\n")
            .Finds("'c': '2024-02-15' to open overlaps '2024-02-01' to '2024-03-01' of 'b' (law)");

        [Fact]
        public void A_value_where_none_may_be() => Prices(
                """ "per": "Item", "then": { "Price": { "distinct": { "max": 0 } } } """, "a,x,,,{|PTG3005:1|},\nb,x,,,{|PTG3005:1|},\nc,y,,,,\n")
            .Finds(
                "The number of different values of Price in rows with Item 'x' is 1, but should be at most 0 (law)",
                "The number of different values of Price in rows with Item 'x' is 1, but should be at most 0 (law)");

        [Fact]
        public void The_range_that_overlaps_several() => Prices(
                Apart, "a,x,2024-01-01,2024-02-01,,\nb,x,{|PTG3005:2024-02-01|},,,\nc,x,2024-03-01,2024-04-01,,\nd,x,2024-04-01,,,\n")
            .Finds("'b': '2024-02-01' to open overlaps '2024-03-01' to '2024-04-01' of 'c' (law)");

        [Fact]
        public void The_range_that_overlaps_a_great_many() => Prices(
                Apart,
                "a,x,{|PTG3005:2000-01-01|},2200-01-01,,\n" + string.Concat(Enumerable.Range(2001, 150).Select(year => $"b{year},x,{year}-01-01,{year}-06-30,,\n")))
            .Finds("'a': '2000-01-01' to '2200-01-01' overlaps '2001-01-01' to '2001-06-30' of 'b2001' (law)");

        [Fact]
        public void A_range_that_shares_a_day() => Prices(
                """ "per": ["Item"], "then": { "disjoint": { "from": "From", "to": "To", "inclusive": true } } """,
                "a,x,2024-01-01,2024-02-01,,\nb,x,{|PTG3005:2024-02-01|},2024-03-01,,\n")
            .Finds();

        [Fact]
        public void Too_many_rows() => Prices(
                """ "per": ["Item"], "when": { "Main": true }, "count": { "max": 1 } """, "a,x,,,,true\nb,x,,,,false\nc,{|PTG3005:x|},,,,true\nd,y,,,,true\n")
            .Finds("There are 2 rows with Item 'x', but there should be at most 1 (law)");

        [Fact]
        public void Too_few_rows() => Prices(""" "per": ["Item"], "count": { "min": 2, "max": 3 } """, "a,{|PTG3005:x|},,,,\nb,y,,,,\nc,y,,,,\n")
            .Finds("There is 1 row with Item 'x', but there should be 2 to 3 (law)");

        [Fact]
        public void Values_that_differ_from_most() => Prices(
                """ "per": ["Item"], "then": { "Price": { "distinct": { "max": 1 } } } """,
                "a,x,,,1.0,\nb,x,,,{|PTG3005:2|},\nc,x,,,1,\nd,x,,,{|PTG3005:3|},\n")
            .Finds(
                "'b': Price is '2', but should be '1.0' ('a'), as in other rows with Item 'x' (law)",
                "'d': Price is '3', but should be '1.0' ('a'), as in other rows with Item 'x' (law)");

        [Fact]
        public void Each_of_many_values_with_the_one_that_may_stay()
        {
            var rows = string.Concat(Enumerable.Range(0, 9).Select(row => $"n{row},x,,,{row},\n"));

            var findings = Prices(""" "per": ["Item"], "then": { "Price": { "distinct": { "max": 1 } } } """, rows).Run();

            Assert.Equal(8, findings.Count);
            Assert.All(findings, finding => Assert.Single(finding.AdditionalLocations));
        }

        [Fact]
        public void Values_that_are_too_alike() => Prices(
                """ "per": ["Item"], "then": { "Price": { "distinct": { "min": 2 } } } """, "a,x,,,{|PTG3005:1|},\nb,x,,,1,\nc,y,,,1,\nd,y,,,2,\n")
            .Finds("The number of different values of Price in rows with Item 'x' is 1, but should be at least 2 (law)");

        [Fact]
        public void A_value_that_too_many_rows_share() => Prices(
                """ "then": { "From": { "sharedBy": { "max": 2 } } } """,
                "a,x,{|PTG3005:2024-01-01|},,,\nb,x,{|PTG3005+:2024-01-01|},,,\nc,y,{|PTG3005+:2024-01-01|},,,\nd,y,2024-01-02,,,\ne,z,2024-01-02,,,\n")
            .Finds("'a': From is '2024-01-01', but should be in at most 2 rows, and is in 3 (law)");

        [Fact]
        public void A_value_that_too_many_rows_of_a_group_share() => Trips(
                """ "per": ["Trip"], "then": { "Zone": { "sharedBy": { "max": 1, "ignoring": "case" } } } """,
                "a,T,1,,,{|PTG3005:A|}\nb,T,2,,,{|PTG3005+:a|}\nc,U,1,,,A\n")
            .Finds("'a': Zone is 'A', but should be in one row alone, and is in 2 (law)");

        [Fact]
        public void All_rows_as_one_group() => Trips(""" "per": [], "count": { "max": 1 } """, "a,T,1,,,\n{|PTG3005:b|},T,2,,,\n")
            .Finds("There are 2 rows with any value, but there should be at most 1 (law)");
    }

    public class Guards
    {
        [Fact]
        public void Rows_in_order() => Trips(InOrder, "a,T,1,,23:50:00,\nb,T,2,,24:05:00,\nc,T,3,,24:05:00,\nd,U,1,,08:00:00,\n").FindsNothing();

        [Fact]
        public void Ranges_that_touch() => Prices(Apart, "b,x,2024-02-01,,,\na,x,2024-01-01,2024-02-01,,\nc,y,,2024-01-01,,\n").FindsNothing();

        [Theory]
        [InlineData(""" "per": ["Item"], "count": 2 """)]
        [InlineData(""" "per": ["Item"], "then": { "Price": { "distinct": { "max": 2 }, "min": 1 } } """)]
        [InlineData(""" "then": { "Item": { "sharedBy": { "max": 2 } } } """)]
        public void Groups_that_are_as_they_should_be(string rule) => Prices(rule, "a,x,,,1,\nb,x,,,2,\n").FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void Rows_of_which_a_cell_is_missing() => Trips(InOrder, "a,T,1,,08:00:00,\nb,T,,,07:00:00,\nc,,2,,06:00:00,\nd,T,3,,,\n").FindsNothing();

        [Fact]
        public void Ranges_that_are_wrong_already() => Prices(
            Apart, "a,x,2024-01-01,2024-02-01,,\nb,x,{|PTG2001:soon|},,,\nc,x,2024-03-01,2024-01-15,,\n").Finds();
    }
}
