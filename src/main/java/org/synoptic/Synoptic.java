package org.synoptic;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// Starts the web application.
@SpringBootApplication
@Modulithic(systemName = "Synoptic")
public class Synoptic {
    public static void main(String[] args) {
        SpringApplication.run(Synoptic.class, args);
    }
}
