using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.Consistency.Declared;

/// <summary>Rules that look at the rows which a row refers to, or which refer to it: in its own table and in another one.</summary>
public class ReferenceRuleTests
{
    private const string Authors = "Name,Born,Died,Country\nAda,1815-12-10,1852-11-27,UK\nBob,1900-01-01,,US\nCarl,1777-04-30,1855-02-23,DE\n";

    private const string AuthorsSchema = """
        { "fields": [ { "name": "Name" }, { "name": "Born", "type": "date" }, { "name": "Died", "type": "date" }, { "name": "Country" } ], "primaryKey": "Name"{0} }
        """;

    private static RuleTest Books(string rule, string books, string authors = Authors, string authorRules = "") => RuleTest
        .Csv("Title,Author,Editors,Year,Sequel\n" + books)
        .WithSchema($$"""
            { "fields": [ { "name": "Title" }, { "name": "Author" }, { "name": "Editors", "type": "list", "delimiter": ";" }, { "name": "Year", "type": "year" }, { "name": "Sequel" } ],
              "primaryKey": "Title",
              "foreignKeys": [
                { "fields": "Author", "reference": { "resource": "authors", "fields": "Name" } },
                { "fields": "Editors", "reference": { "resource": "authors", "fields": "Name" } },
                { "fields": "Sequel", "reference": { "fields": "Title" } } ],
              "pretraingen": { "rules": [ {{(rule.Length == 0 ? "" : $$"""{ "id": "law", {{rule}} }""")}} ] } }
            """)
        .With(ProjectFile.Of("authors.csv", authors))
        .With(ProjectFile.Other("authors.schema.json", AuthorsSchema.Replace("{0}", authorRules, StringComparison.Ordinal)));

    public class Reports
    {
        [Fact]
        public void A_row_of_another_table_that_is_not_as_it_should_be() => Books(
                """ "then": { "via": "Author", "then": { "Country": ["UK", "DE"] } } """,
                "Notes,Ada,,1843,\nLetters,{|PTG3005:Bob|},,1950,\n",
                Authors.Replace("US", "{|PTG3005+:US|}", StringComparison.Ordinal))
            .Finds("'Bob', the Author of 'Letters': Country is 'US', but should be 'UK' or 'DE' (law)");

        [Fact]
        public void A_value_of_another_table() => Books(
                """ "then": { "Year": { "min": { "via": "Author", "field": "Born" } } } """,
                "Notes,Ada,,{|PTG3005:1800|},\nLetters,Bob,,1950,\n")
            .Finds("'Notes': Year is '1800', but should be at least '1815-12-10', the Born of 'Ada' (law)");

        [Fact]
        public void The_first_filled_cell_of_another_row() => Books(
                """ "then": { "Year": { "max": { "via": "Author", "field": ["Died", "Born"], "plus": "P50Y" } } } """,
                "Notes,Ada,,{|PTG3005:1903|},\nLetters,Bob,,1950,\nMore,Bob,,{|PTG3005:1951|},\n")
            .Finds(
                "'Notes': Year is '1903', but should be at most '1902-11-27', from Died '1852-11-27' of 'Ada' (law)",
                "'More': Year is '1951', but should be at most '1950-01-01', from Born '1900-01-01' of 'Bob' (law)");

        [Fact]
        public void A_value_of_another_row_by_itself() => Books(
                """ "then": { "value": { "via": "Author", "field": "Country" }, "is": { "not": "US" } } """,
                "Notes,Ada,,,\nMore,{|PTG3005:Bob|},,,\n",
                Authors.Replace("US", "{|PTG3005+:US|}", StringComparison.Ordinal))
            .Finds("'More': Country of 'Bob' is 'US', but should not be 'US' (law)");

        [Fact]
        public void The_row_that_leads_to_another_one() => Books(
                """ "then": { "via": "Author", "then": { "Died": { "min": { "other": "Year" } } } } """,
                "Notes,{|PTG3005:Ada|},,{|PTG3005+:1853|},\nLetters,Carl,,1853,\n",
                Authors.Replace("1852-11-27", "{|PTG3005+:1852-11-27|}", StringComparison.Ordinal))
            .Finds("'Ada', the Author of 'Notes': Died is '1852-11-27', but should be at least '1853', the Year of 'Notes' (law)");

        [Fact]
        public void The_row_that_others_refer_to() => Books(
                """ "then": { "referencedBy": "Sequel", "of": "any", "then": { "Year": { "min": { "other": "Year", "plus": -3 } } } } """,
                "One,,,2001,Three\nTwo,,,{|PTG3005+:1996|},{|PTG3005+:Four|}\nThree,,,2002,\n{|PTG3005:Four|},,,{|PTG3005+:2000|},\n")
            .Finds("'Two', whose Sequel is 'Four': Year is '1996', but should be at least '1997', from Year '2000' of 'Four' (law)");

        [Fact]
        public void The_row_that_leads_to_another_one_in_the_middle_of_a_chain() => Books(
                """ "then": { "via": "Sequel", "then": { "via": "Sequel", "then": { "Year": { "min": { "other": "Year" } } } } } """,
                "One,,,2010,{|PTG3005:Two|}\nTwo,,,{|PTG3005+:2002|},{|PTG3005+:Three|}\nThree,,,{|PTG3005+:2001|},\n")
            .Finds("'Three', the Sequel of 'Two', the Sequel of 'One': Year is '2001', but should be at least '2002', the Year of 'Two' (law)");

        [Theory]
        [InlineData("all", "Notes,,{|PTG3005:Ada;Bob|},,\nMore,,Ada;Carl,,\n")]
        [InlineData("any", "Notes,,Ada;Bob,,\nMore,,{|PTG3005:Ada;Carl|},,\n")]
        public void All_rows_or_any(string of, string books)
        {
            var country = of == "all" ? "[\"UK\", \"DE\"]" : "\"US\"";
            Books($$""" "then": { "via": "Editors", "of": "{{of}}", "then": { "Country": {{country}} } } """, books).Finds();
        }

        [Theory]
        [InlineData("""{ "not": { "via": "Editors", "then": { "Country": "US" } } }""")]
        [InlineData("""{ "via": "Editors", "then": { "not": { "Country": "US" } } }""")]
        [InlineData("""{ "via": "Editors", "then": { "Country": { "not": "US" } } }""")]
        public void The_opposite_of_what_all_rows_have_to_be(string then) => Books(
            $""" "then": {then} """, "Notes,,{|PTG3005:Ada;Bob|},,\nMore,,Ada;Carl,,\nLess,,{|PTG3005:Bob|},,\n").Finds();

        [Fact]
        public void A_value_that_should_be_that_of_no_row() => Books(
                """ "then": { "Title": { "not": { "equals": { "via": "Editors", "field": "Name" } } } } """,
                "{|PTG3005:Ada|},,Ada;Bob,,\nMore,,Ada;Carl,,\n")
            .Finds("'Ada': Title is 'Ada', but should not be 'Ada', the Name of 'Ada' (law)");

        [Fact]
        public void A_chain_of_references() => Books(
                """ "then": { "via": "Sequel", "then": { "via": "Author", "then": { "Died": { "missing": true } } } } """,
                "Notes,,,,{|PTG3005:More|}\nMore,Ada,,,\n")
            .Finds("'Ada', the Author of 'More', the Sequel of 'Notes': Died is '1852-11-27', but should be empty (law)");

        [Fact]
        public void A_row_that_nobody_refers_to() => Books(
                "",
                "Notes,Ada,,,\nMore,Ada,,,\n",
                "Name,Born,Died,Country\nAda,,,\n{|PTG3005:Bob|},,,\n",
                """, "pretraingen": { "rules": [ { "id": "writes", "then": { "referencedBy": { "resource": "things", "field": "Author" }, "count": { "min": 1 } } } ] } """)
            .Finds("'Bob': the number of rows of Thing that refer to it by Author is 0, but should be at least 1 (writes)");

        [Fact]
        public void Every_row_with_a_value_that_others_refer_to() => RuleTest.Csv("""
                City,Country,Capital
                Bonn,DE,
                Kiel,DE,
                Nice,FR,{|PTG3005:|}
                Oslo,NO,DE
                """).WithSchema("""
                { "fields": [ { "name": "City" }, { "name": "Country" }, { "name": "Capital" } ], "primaryKey": "City",
                  "foreignKeys": [ { "fields": "Capital", "reference": { "fields": "Country" } } ],
                  "pretraingen": { "rules": [ { "id": "law", "when": { "Capital": { "missing": true } }, "then": { "referencedBy": "Capital", "count": 1 } } ] } }
                """)
            .Finds("'Nice': the number of rows of Thing that refer to it by Capital is 0, but should be 1 (law)");

        [Fact]
        public void A_row_that_too_many_refer_to() => Books(
                """ "then": { "referencedBy": "Sequel", "count": { "max": 1 } } """,
                "One,,,,{|PTG3005+:Three|}\nTwo,,,,{|PTG3005+:Three|}\n{|PTG3005:Three|},,,,\n")
            .Finds("'Three': the number of rows of Thing that refer to it by Sequel is 2, but should be at most 1 (law)");

        [Fact]
        public void A_row_that_refers_and_is_not_as_it_should_be() => Books(
                """ "when": { "Year": { "required": true } }, "then": { "referencedBy": "Sequel", "then": { "Year": { "max": 2000 } } } """,
                "One,,,{|PTG3005+:2001|},{|PTG3005+:Two|}\n{|PTG3005:Two|},,,{|PTG3005+:1999|},\n")
            .Finds("'One', whose Sequel is 'Two': Year is '2001', but should be at most '2000' (law)");
    }

    public class Guards
    {
        [Theory]
        [InlineData("""{ "via": "Author", "then": { "Born": { "max": "1900-01-01" } } }""")]
        [InlineData("""{ "via": "Editors", "of": "any", "then": { "Country": "DE" } }""")]
        [InlineData("""{ "referencedBy": "Sequel", "count": 0 }""")]
        [InlineData("""{ "via": "Author", "then": { "Born": { "max": { "other": "Year" } } } }""")]
        public void Rows_that_are_as_they_should_be(string then) => Books($""" "then": {then} """, "Notes,Ada,Bob;Carl,1843,\n").FindsNothing();
    }

    public class Ignores
    {
        [Theory]
        [InlineData("""{ "via": "Author", "then": { "Country": "nowhere" } }""")]
        [InlineData("""{ "via": "Author", "of": "any", "then": { "Country": "nowhere" } }""")]
        [InlineData("""{ "via": "Author", "then": { "Born": { "max": { "other": "Year" } } } }""")]
        [InlineData("""{ "not": { "via": "Author", "then": { "Country": { "required": true } } } }""")]
        [InlineData("""{ "referencedBy": "Sequel", "then": { "Year": 1 } }""")]
        [InlineData("""{ "Year": { "min": { "via": "Author", "field": "Born" } } }""")]
        public void Rows_that_refer_to_none(string then) => Books($""" "then": {then} """, "Notes,,,1843,\n").FindsNothing();

        [Fact]
        public void References_that_lead_nowhere() => Books(
            """ "then": { "via": "Author", "then": { "Country": "nowhere" } } """, "Notes,{|PTG2008:Adda|},,1843,\n").Finds();

        [Fact]
        public void Cells_of_other_tables_that_are_wrong_already() => Books(
            """ "then": { "Year": { "min": { "via": "Author", "field": "Born" } } } """,
            "Notes,Ada,,1800,\n",
            "Name,Born,Died,Country\nAda,{|PTG2001:soon|},,UK\n").Finds();
    }
}
